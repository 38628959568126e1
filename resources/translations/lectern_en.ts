<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CheckVerdict</name>
    <message numerus="yes">
        <source>All %n test(s) pass.</source>
        <translation>
            <numerusform>The test passes.</numerusform>
            <numerusform>All %n tests pass.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>The same %n time(s) in a row.</source>
        <translation>
            <numerusform>The same %n time in a row.</numerusform>
            <numerusform>The same %n times in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::CommandPalette</name>
    <message numerus="yes">
        <source>%n command(s) and lesson(s)</source>
        <translation>
            <numerusform>%n command or lesson</numerusform>
            <numerusform>%n commands and lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::CourseTreeModel</name>
    <message numerus="yes">
        <source>%1 of %n lesson(s) done</source>
        <translation>
            <numerusform>%1 of %n lesson done</numerusform>
            <numerusform>%1 of %n lessons done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::DifferenceView</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::EditorFolding</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::ExerciseCard</name>
    <message numerus="yes">
        <source>All %n hint(s) are open</source>
        <translation>
            <numerusform>The hint is open</numerusform>
            <numerusform>All %n hints are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed, after %n hint(s)</source>
        <translation>
            <numerusform>Passed, after %n hint</numerusform>
            <numerusform>Passed, after %n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::LessonHeader</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::LineLayouts</name>
    <message numerus="yes">
        <source> … %Ln more character(s)</source>
        <translation>
            <numerusform> … %Ln more character</numerusform>
            <numerusform> … %Ln more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::OutputStatus</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::ParsonsView</name>
    <message numerus="yes">
        <source>The first %n line(s) are right; look at the one below.</source>
        <translation>
            <numerusform>The first line is right; look at the one below.</numerusform>
            <numerusform>The first %n lines are right; look at the one below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::ProgressPresenter</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::SearchDialog</name>
    <message numerus="yes">
        <source>The %n best places</source>
        <translation>
            <numerusform>The best place</numerusform>
            <numerusform>The %n best places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::ShortcutsPage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::StartPage</name>
    <message numerus="yes">
        <source>%1 of %n lesson(s)</source>
        <translation>
            <numerusform>%1 of %n lesson</numerusform>
            <numerusform>%1 of %n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <translation>
            <numerusform>%1 of %n exercise</numerusform>
            <numerusform>%1 of %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in this course</source>
        <translation>
            <numerusform>%n problem in this course</numerusform>
            <numerusform>%n problems in this course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::TestList</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Show all %n line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>Show all %n character</numerusform>
            <numerusform>Show all %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
