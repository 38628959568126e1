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
    <name>ComparedQuantity</name>
    <message numerus="yes">
        <source>%1: median %2 of %n run(s), half of them from %3 to %4.</source>
        <translation>
            <numerusform>%1: %2 in one run, from %3 to %4.</numerusform>
            <numerusform>%1: median %2 of %n runs, half of them from %3 to %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawnFigures</name>
    <message numerus="yes">
        <source>%n figure(s): %1.</source>
        <translation>
            <numerusform>One figure: %1.</numerusform>
            <numerusform>%n figures: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>items that are not shown</comment>
        <translation>
            <numerusform>one more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>one character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>one byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>one item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>sentences of that kind</comment>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
    <name>Lectern::App::FigureCanvas</name>
    <message numerus="yes">
        <source>One value of every %n follows.</source>
        <translation>
            <numerusform>Each value follows.</numerusform>
            <numerusform>One value of every %n follows.</numerusform>
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
    <name>Lectern::App::MemoryCanvas</name>
    <message numerus="yes">
        <source>At %1 s: %2, %3 cores busy, %n process(es)</source>
        <translation>
            <numerusform>At %1 s: %2, %3 cores busy, one process</numerusform>
            <numerusform>At %1 s: %2, %3 cores busy, %n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::MemoryStrip</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>1 core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::ObjectGraphView</name>
    <message numerus="yes">
        <source>%1, %n name(s) or place(s) refer to it</source>
        <translation>
            <numerusform>%1, one name or place refers to it</numerusform>
            <numerusform>%1, %n names or places refer to it</numerusform>
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
    <name>Lectern::App::PicturesView</name>
    <message numerus="yes">
        <source>%n more picture(s) are not shown.</source>
        <translation>
            <numerusform>One more picture is not shown.</numerusform>
            <numerusform>%n more pictures are not shown.</numerusform>
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
<context>
    <name>Lectern::App::TimingCanvas</name>
    <message numerus="yes">
        <source>The last %n run(s)</source>
        <translation>
            <numerusform>The last run</numerusform>
            <numerusform>The last %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::VariablesView</name>
    <message numerus="yes">
        <source>%n variable(s) have this in their name.</source>
        <translation>
            <numerusform>One variable has this in its name.</numerusform>
            <numerusform>%n variables have this in their names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineProfile</name>
    <message numerus="yes">
        <source>%n sample(s) were taken.</source>
        <translation>
            <numerusform>One sample was taken.</numerusform>
            <numerusform>%n samples were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) never ran.</source>
        <translation>
            <numerusform>One line never ran.</numerusform>
            <numerusform>%n lines never ran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>one not shown</numerusform>
            <numerusform>%n not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownFrames</name>
    <message numerus="yes">
        <source>%n more frame(s)</source>
        <translation>
            <numerusform>one more frame</numerusform>
            <numerusform>%n more frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRecording</name>
    <message numerus="yes">
        <source>%n step(s) were recorded.</source>
        <translation>
            <numerusform>One step was recorded.</numerusform>
            <numerusform>%n steps were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They ran %n different line(s).</source>
        <translation>
            <numerusform>They ran one line.</numerusform>
            <numerusform>They ran %n different lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the program&apos;s own functions were made.</source>
        <translation>
            <numerusform>One call of the program&apos;s own functions was made.</numerusform>
            <numerusform>%n calls of the program&apos;s own functions were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls stood inside each other up to %n deep.</source>
        <translation>
            <numerusform>No call stood inside another.</numerusform>
            <numerusform>Calls stood inside each other up to %n deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadRecording</name>
    <message numerus="yes">
        <source>%n threads computed, but hardly ever at the same time: %1 cores were busy.</source>
        <translation>
            <numerusform>One thread computed: %1 cores were busy.</numerusform>
            <numerusform>%n threads computed, but hardly ever at the same time: %1 cores were busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thread computed, %n waited: %1 cores were busy.</source>
        <translation>
            <numerusform>One thread computed, one waited: %1 cores were busy.</numerusform>
            <numerusform>One thread computed, %n waited: %1 cores were busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads computed side by side: %1 cores were busy.</source>
        <translation>
            <numerusform>One thread computed: %1 cores were busy.</numerusform>
            <numerusform>%n threads computed side by side: %1 cores were busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes computed side by side: %1 cores were busy.</source>
        <translation>
            <numerusform>One process computed: %1 cores were busy.</numerusform>
            <numerusform>%n processes computed side by side: %1 cores were busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads in %1 processes computed side by side: %2 cores were busy.</source>
        <translation>
            <numerusform>One thread in %1 processes computed: %2 cores were busy.</numerusform>
            <numerusform>%n threads in %1 processes computed side by side: %2 cores were busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads shared one core: %1 cores were busy.</source>
        <translation>
            <numerusform>One thread had one core: %1 cores were busy.</numerusform>
            <numerusform>%n threads shared one core: %1 cores were busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads in %1 processes took turns: %2 cores were busy.</source>
        <translation>
            <numerusform>One thread in %1 processes computed: %2 cores were busy.</numerusform>
            <numerusform>%n threads in %1 processes took turns: %2 cores were busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads mostly waited: %1 cores were busy.</source>
        <translation>
            <numerusform>One thread mostly waited: %1 cores were busy.</numerusform>
            <numerusform>%n threads mostly waited: %1 cores were busy.</numerusform>
        </translation>
    </message>
</context>
</TS>
