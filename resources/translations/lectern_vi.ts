<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Alternatives</name>
    <message>
        <source>The block &quot;%1&quot; asks for no prediction. Give it the option predict, or remove its alternatives.</source>
        <translation>Khối "%1" không hỏi dự đoán. Hãy thêm tùy chọn predict cho nó, hoặc bỏ các phương án.</translation>
    </message>
    <message>
        <source>Alternatives are picked from beside the expected text. Expect a standard output without holes, or remove them.</source>
        <translation>Các phương án được chọn cùng với văn bản mong đợi. Hãy mong đợi kết quả in ra không có chỗ trống, hoặc bỏ các phương án.</translation>
    </message>
    <message>
        <source>This alternative is empty. Write what a reader may believe.</source>
        <translation>Phương án này trống. Hãy viết điều mà người đọc có thể nghĩ.</translation>
    </message>
    <message>
        <source>This alternative is what the block prints. Write what a reader may believe instead.</source>
        <translation>Phương án này chính là điều khối in ra. Hãy viết điều khác mà người đọc có thể nghĩ.</translation>
    </message>
    <message>
        <source>This alternative is given twice. Remove one of them.</source>
        <translation>Phương án này có hai lần. Hãy bỏ một.</translation>
    </message>
</context>
<context>
    <name>BlockReader</name>
    <message>
        <source>&quot;%1&quot; is not an id. Use lower-case letters, digits and hyphens, 40 at most.</source>
        <translation>"%1" không phải là id. Chỉ dùng chữ thường, chữ số và dấu gạch nối, tối đa 40 ký tự.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice in this lesson. Rename one.</source>
        <translation>Id "%1" được dùng hai lần trong bài học này. Hãy đổi tên một trong hai.</translation>
    </message>
    <message>
        <source>The pitfall &quot;%1&quot; has no fix. Add a block with fix=%1 after it.</source>
        <translation>Cạm bẫy "%1" không có cách sửa. Hãy thêm một khối có fix=%1 sau nó.</translation>
    </message>
    <message>
        <source>No demo follows this myth. Add the demo that settles it.</source>
        <translation>Không có ví dụ chạy nào sau ngộ nhận này. Hãy thêm ví dụ chạy để làm rõ nó.</translation>
    </message>
    <message>
        <source>There is no box &quot;%1&quot;. Use NOTE, BACKGROUND or MYTH.</source>
        <translation>Không có hộp "%1". Hãy dùng NOTE, BACKGROUND hoặc MYTH.</translation>
    </message>
    <message>
        <source>This block is empty. Give it code to run.</source>
        <translation>Khối này trống. Hãy thêm mã để chạy.</translation>
    </message>
    <message>
        <source>This fix follows no pitfall &quot;%1&quot;. Put it right after its pitfall.</source>
        <translation>Cách sửa này không đứng sau cạm bẫy "%1" nào. Hãy đặt nó ngay sau cạm bẫy của nó.</translation>
    </message>
    <message>
        <source>The block after this myth is not a demo. Put the demo that settles it first.</source>
        <translation>Khối sau ngộ nhận này không phải là ví dụ chạy. Hãy đặt ví dụ chạy làm rõ ngộ nhận lên trước.</translation>
    </message>
    <message>
        <source>There is no instrument &quot;%1&quot;. Instruments are: %2.</source>
        <translation>Không có công cụ "%1". Các công cụ là: %2.</translation>
    </message>
    <message>
        <source>&quot;exit=%1&quot; is not an exit status. Give a number from 0 to 255.</source>
        <translation>"exit=%1" không phải là mã thoát. Hãy ghi một số từ 0 đến 255.</translation>
    </message>
    <message>
        <source>A runnable block has no option &quot;%1&quot;. See lessons/FORMAT.md.</source>
        <translation>Khối chạy được không có tùy chọn "%1". Xem lessons/FORMAT.md.</translation>
    </message>
    <message>
        <source>An expectation has no option &quot;%1&quot;. Options are: stream, rule, rel, abs.</source>
        <translation>Khối mong đợi không có tùy chọn "%1". Các tùy chọn là: stream, rule, rel, abs.</translation>
    </message>
    <message>
        <source>This expectation follows no runnable block. Put it right after one.</source>
        <translation>Khối mong đợi này không đứng sau khối chạy được nào. Hãy đặt nó ngay sau một khối như vậy.</translation>
    </message>
    <message>
        <source>A Parsons problem has no option &quot;%1&quot;.</source>
        <translation>Câu đố xếp dòng không có tùy chọn "%1".</translation>
    </message>
    <message>
        <source>A Parsons problem needs at least two lines to put in order.</source>
        <translation>Câu đố xếp dòng cần ít nhất hai dòng để sắp xếp.</translation>
    </message>
    <message>
        <source>This block says nothing about its output. Add a &quot;text expect&quot; block after it.</source>
        <translation>Khối này không nói gì về kết quả in ra của nó. Hãy thêm một khối "text expect" sau nó.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is not a role. Roles are: python demo=, pitfall=, fix=, parsons=; sh demo=; yaml quiz=; text expect; text alternative.</source>
        <translation>"%1 %2" không phải là một vai trò. Các vai trò là: python demo=, pitfall=, fix=, parsons=; sh demo=; yaml quiz=; text expect; text alternative.</translation>
    </message>
    <message>
        <source>An alternative has no option &quot;%1&quot;.</source>
        <translation>Phương án không có tùy chọn "%1".</translation>
    </message>
    <message>
        <source>This alternative follows no expectation of a runnable block. Put it right after one.</source>
        <translation>Phương án này không đứng sau mong đợi nào của một khối chạy được. Hãy đặt nó ngay sau một mong đợi.</translation>
    </message>
    <message>
        <source>The knob &quot;%1&quot; must be assigned a number, exactly once, at the top level of the code.</source>
        <translation>Núm chỉnh "%1" phải được gán một số, đúng một lần, ở cấp ngoài cùng của mã.</translation>
    </message>
</context>
<context>
    <name>CallReport</name>
    <message>
        <source>The program ended before it could report what the call gave. Look for something that ends the interpreter, such as os._exit().</source>
        <translation>Chương trình kết thúc trước khi kịp báo kết quả của lời gọi. Hãy tìm chỗ làm trình thông dịch kết thúc, chẳng hạn os._exit().</translation>
    </message>
    <message>
        <source>Something but the result of the call was written where the result is reported. Write to standard output only through print() or sys.stdout.</source>
        <translation>Có thứ khác ngoài kết quả của lời gọi được ghi vào nơi báo kết quả. Chỉ ghi ra đầu ra chuẩn bằng print() hoặc sys.stdout.</translation>
    </message>
</context>
<context>
    <name>CallVerdict</name>
    <message>
        <source>The call must raise %1, but it raised %2.</source>
        <translation>Lời gọi phải phát sinh %1, nhưng lại phát sinh %2.</translation>
    </message>
    <message>
        <source>The call must raise %1, but it returned %2.</source>
        <translation>Lời gọi phải phát sinh %1, nhưng lại trả về %2.</translation>
    </message>
    <message>
        <source>There is no value to compare.</source>
        <translation>Không có giá trị nào để so sánh.</translation>
    </message>
    <message>
        <source>%1 must return %2, but it returned None. Look for a way through it that ends without return.</source>
        <translation>%1 phải trả về %2, nhưng lại trả về None. Hãy tìm một nhánh kết thúc mà không có return.</translation>
    </message>
    <message>
        <source>The call was made in another way.</source>
        <translation>Lời gọi đã được thực hiện theo cách khác.</translation>
    </message>
    <message>
        <source>The call changed what it was given. %1</source>
        <translation>Lời gọi đã làm thay đổi dữ liệu được đưa vào. %1</translation>
    </message>
    <message>
        <source>After the call, %1</source>
        <translation>Sau lời gọi, %1</translation>
    </message>
    <message>
        <source>The call prints something else. %1</source>
        <translation>Lời gọi in ra nội dung khác. %1</translation>
    </message>
</context>
<context>
    <name>CallsReader</name>
    <message>
        <source>&quot;%1&quot; is not a name. Write for example merge or Account.total.</source>
        <translation>"%1" không phải là tên. Hãy viết chẳng hạn merge hoặc Account.total.</translation>
    </message>
    <message>
        <source>&quot;seed&quot; means nothing without &quot;random&quot;. Remove it, or say how many times.</source>
        <translation>"seed" không có nghĩa nếu thiếu "random". Hãy bỏ nó đi, hoặc ghi rõ số lần.</translation>
    </message>
    <message>
        <source>A call cannot both return &quot;expected&quot; and raise. Keep one.</source>
        <translation>Một lời gọi không thể vừa trả về "expected" vừa phát sinh ngoại lệ. Hãy giữ một trong hai.</translation>
    </message>
    <message>
        <source>&quot;shares&quot; compares with what the solution returns. Remove &quot;expected&quot; or &quot;raises&quot;.</source>
        <translation>"shares" so sánh với giá trị mà lời giải trả về. Hãy bỏ "expected" hoặc "raises".</translation>
    </message>
    <message>
        <source>&quot;shares&quot; needs items in order. Remove any-order from the rule.</source>
        <translation>"shares" cần các phần tử có thứ tự. Hãy bỏ any-order khỏi quy tắc.</translation>
    </message>
    <message>
        <source>This must be a list of calls: call, arguments, expected.</source>
        <translation>Đây phải là danh sách các lời gọi: call, arguments, expected.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>No course was found beside the program. Name the folder of one with --course.</source>
        <translation>Không tìm thấy khóa học nào bên cạnh chương trình. Hãy chỉ ra thư mục của một khóa học bằng --course.</translation>
    </message>
    <message>
        <source>&quot;lectern-cli list&quot; shows all.</source>
        <translation>"lectern-cli list" liệt kê tất cả.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Có phải ý bạn là %1?</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;. %2</source>
        <translation>Không có bài học "%1". %2</translation>
    </message>
</context>
<context>
    <name>CheckVerdict</name>
    <message>
        <source>%1 of %2 tests pass. First to look at: %3</source>
        <translation>%1/%2 phép thử đạt. Cần xem trước tiên: %3</translation>
    </message>
    <message>
        <source>The program ended before all tests had run (%1 of %2). Look for something that ends the interpreter, such as os._exit().</source>
        <translation>Chương trình kết thúc trước khi chạy hết các phép thử (%1/%2). Hãy tìm chỗ làm trình thông dịch kết thúc, chẳng hạn os._exit().</translation>
    </message>
    <message numerus="yes">
        <source>All %n test(s) pass.</source>
        <translation>
            <numerusform>Đạt tất cả (%n phép thử).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>The expected text is not JSON.</source>
        <translation>Văn bản mong đợi không phải là JSON.</translation>
    </message>
    <message>
        <source>The expected text names no exception; write &quot;ValueError: message&quot;.</source>
        <translation>Văn bản mong đợi không nêu tên ngoại lệ nào; hãy viết "ValueError: message".</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1.</source>
        <translation>Mẫu không hợp lệ: %1.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>Biểu thức chính quy không hợp lệ: %1.</translation>
    </message>
    <message>
        <source>no white space</source>
        <translation>không có khoảng trắng</translation>
    </message>
    <message>
        <source>1 space</source>
        <translation>1 dấu cách</translation>
    </message>
    <message>
        <source>%1 spaces</source>
        <translation>%1 dấu cách</translation>
    </message>
    <message>
        <source>1 tab</source>
        <translation>1 dấu tab</translation>
    </message>
    <message>
        <source>%1 tabs</source>
        <translation>%1 dấu tab</translation>
    </message>
    <message>
        <source>Expected there: %1; printed: %2.</source>
        <translation>Mong đợi ở đó: %1; đã in ra: %2.</translation>
    </message>
    <message>
        <source>Only upper and lower case differ.</source>
        <translation>Chỉ khác nhau ở chữ hoa và chữ thường.</translation>
    </message>
    <message>
        <source>They look alike, but the characters differ.</source>
        <translation>Trông giống nhau, nhưng các ký tự khác nhau.</translation>
    </message>
    <message>
        <source>Line %1, column %2: expected %3, but the program printed %4.</source>
        <translation>Dòng %1, cột %2: mong đợi %3, nhưng chương trình in ra %4.</translation>
    </message>
    <message>
        <source>The program printed nothing; line 1 %1 is missing.</source>
        <translation>Chương trình không in ra gì; thiếu dòng 1 %1.</translation>
    </message>
    <message>
        <source>The output ends after line %1; line %2 %3 is missing.</source>
        <translation>Kết quả in ra kết thúc sau dòng %1; thiếu dòng %2 %3.</translation>
    </message>
    <message>
        <source>The output goes on after the expected end: line %1 %2 is extra.</source>
        <translation>Kết quả in ra còn tiếp tục sau chỗ kết thúc mong đợi: dòng %1 %2 bị thừa.</translation>
    </message>
    <message>
        <source>The newline at the end of the output is missing.</source>
        <translation>Thiếu dấu xuống dòng ở cuối kết quả in ra.</translation>
    </message>
    <message>
        <source>The newline at the end of the output is extra.</source>
        <translation>Thừa dấu xuống dòng ở cuối kết quả in ra.</translation>
    </message>
    <message>
        <source>Line %1 %2 is not one of the expected lines.</source>
        <translation>Dòng %1 %2 không nằm trong các dòng mong đợi.</translation>
    </message>
    <message>
        <source>Line %1 %2 comes too often: %4 times instead of %3.</source>
        <translation>Dòng %1 %2 xuất hiện quá nhiều: %4 lần thay vì %3.</translation>
    </message>
    <message>
        <source>The line %1 is missing.</source>
        <translation>Thiếu dòng %1.</translation>
    </message>
    <message>
        <source>The line %1 comes too seldom: %3 times instead of %2.</source>
        <translation>Dòng %1 xuất hiện quá ít: %3 lần thay vì %2.</translation>
    </message>
    <message>
        <source>%1 has no known type; the types are int, float, str, any and lines</source>
        <translation>%1 không có kiểu hợp lệ; các kiểu là int, float, str, any và lines</translation>
    </message>
    <message>
        <source>%1 has no proper name; use letters, digits and underscores</source>
        <translation>%1 không có tên hợp lệ; hãy dùng chữ cái, chữ số và dấu gạch dưới</translation>
    </message>
    <message>
        <source>%1 has a name that is an operator or a function in relations</source>
        <translation>%1 có tên trùng với một toán tử hoặc hàm trong hệ thức</translation>
    </message>
    <message>
        <source>a lines hole must stand alone on its line: %1</source>
        <translation>chỗ trống lines phải đứng một mình trên dòng: %1</translation>
    </message>
    <message>
        <source>the hole %1 has two different types</source>
        <translation>chỗ trống %1 có hai kiểu khác nhau</translation>
    </message>
    <message>
        <source>the lines hole %1 cannot come twice</source>
        <translation>chỗ trống lines %1 không được xuất hiện hai lần</translation>
    </message>
    <message>
        <source>more than %1 lines holes</source>
        <translation>có hơn %1 chỗ trống lines</translation>
    </message>
    <message>
        <source>the relation %1 uses %2, and no hole has that name</source>
        <translation>hệ thức %1 dùng %2, nhưng không có chỗ trống nào mang tên đó</translation>
    </message>
    <message>
        <source>the relation %1 uses %2, and that hole is not int or float</source>
        <translation>hệ thức %1 dùng %2, nhưng chỗ trống đó không phải int hay float</translation>
    </message>
    <message>
        <source>the relation %1 is not valid: %2</source>
        <translation>hệ thức %1 không hợp lệ: %2</translation>
    </message>
    <message>
        <source>The relation %1 does not hold: %2.</source>
        <translation>Hệ thức %1 không đúng: %2.</translation>
    </message>
    <message>
        <source>The relation %1 cannot be worked out (%2): %3.</source>
        <translation>Không tính được hệ thức %1 (%2): %3.</translation>
    </message>
    <message>
        <source>The expected text is not a valid pattern: %1.</source>
        <translation>Văn bản mong đợi không phải là mẫu hợp lệ: %1.</translation>
    </message>
    <message>
        <source>The expected text is not a valid regular expression: %1.</source>
        <translation>Văn bản mong đợi không phải là biểu thức chính quy hợp lệ: %1.</translation>
    </message>
    <message>
        <source>The output is not valid Unicode.</source>
        <translation>Kết quả in ra không phải là Unicode hợp lệ.</translation>
    </message>
    <message>
        <source>The regular expression %1 is too complex for this output.</source>
        <translation>Biểu thức chính quy %1 quá phức tạp đối với kết quả in ra này.</translation>
    </message>
    <message>
        <source>The program printed nothing, and that does not match the regular expression %1.</source>
        <translation>Chương trình không in ra gì, và như vậy không khớp với biểu thức chính quy %1.</translation>
    </message>
    <message>
        <source>The output does not match the regular expression %1 as a whole; it begins %2.</source>
        <translation>Toàn bộ kết quả in ra không khớp với biểu thức chính quy %1; nó bắt đầu bằng %2.</translation>
    </message>
    <message>
        <source>it is not valid Unicode</source>
        <translation>không phải là Unicode hợp lệ</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, tại ký tự %2</translation>
    </message>
    <message>
        <source>From further up: %1.</source>
        <translation>Từ phía trên: %1.</translation>
    </message>
    <message>
        <source>The pattern is too ambiguous for this output, near %1.</source>
        <translation>Mẫu quá mơ hồ đối với kết quả in ra này, ở gần %1.</translation>
    </message>
    <message>
        <source>From line %1 on there is no line like %2.</source>
        <translation>Từ dòng %1 trở đi không có dòng nào như %2.</translation>
    </message>
    <message>
        <source>The program printed nothing; a line like %1 is missing.</source>
        <translation>Chương trình không in ra gì; thiếu một dòng như %1.</translation>
    </message>
    <message>
        <source>The output ends after line %1; a line like %2 is missing.</source>
        <translation>Kết quả in ra kết thúc sau dòng %1; thiếu một dòng như %2.</translation>
    </message>
    <message>
        <source>Line %1: no line like %2 here; the program printed %3.</source>
        <translation>Dòng %1: ở đây không có dòng nào như %2; chương trình in ra %3.</translation>
    </message>
    <message>
        <source>a comma stands outside a function; write and between two relations</source>
        <translation>có dấu phẩy nằm ngoài hàm; hãy viết and giữa hai hệ thức</translation>
    </message>
    <message>
        <source>two comparisons in a row; write a &lt; b and b &lt; c instead of a &lt; b &lt; c</source>
        <translation>có hai phép so sánh liền nhau; hãy viết a &lt; b and b &lt; c thay vì a &lt; b &lt; c</translation>
    </message>
    <message>
        <source>it does not compare anything</source>
        <translation>nó không so sánh gì cả</translation>
    </message>
    <message>
        <source>write == for &quot;is equal to&quot;</source>
        <translation>hãy viết == với nghĩa "bằng"</translation>
    </message>
    <message>
        <source>%1 has no meaning in a relation</source>
        <translation>%1 không có nghĩa trong hệ thức</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>chia cho 0</translation>
    </message>
    <message>
        <source>The program printed nothing; JSON was expected.</source>
        <translation>Chương trình không in ra gì; mong đợi JSON.</translation>
    </message>
    <message>
        <source>The output is not JSON: it begins %1.</source>
        <translation>Kết quả in ra không phải là JSON: nó bắt đầu bằng %1.</translation>
    </message>
    <message>
        <source>Expected the exception %1, but none was reported.</source>
        <translation>Mong đợi ngoại lệ %1, nhưng không có ngoại lệ nào được báo.</translation>
    </message>
    <message>
        <source>The exception is %1 as expected, but its message differs: expected %2, but it is %3.</source>
        <translation>Ngoại lệ là %1 như mong đợi, nhưng thông báo của nó khác: mong đợi %2, nhưng lại là %3.</translation>
    </message>
    <message>
        <source>The expected text names no exception.</source>
        <translation>Văn bản mong đợi không nêu tên ngoại lệ nào.</translation>
    </message>
    <message>
        <source>Expected the exception %1, but the program raised %2.</source>
        <translation>Mong đợi ngoại lệ %1, nhưng chương trình phát sinh %2.</translation>
    </message>
    <message>
        <source>the item [%1] is missing: %2</source>
        <translation>thiếu phần tử [%1]: %2</translation>
    </message>
    <message>
        <source>the item [%1] is extra: %2</source>
        <translation>thừa phần tử [%1]: %2</translation>
    </message>
    <message>
        <source>the member %1 is missing</source>
        <translation>thiếu phần tử %1</translation>
    </message>
    <message>
        <source>the member %1 is extra</source>
        <translation>thừa phần tử %1</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>thiếu khóa %1</translation>
    </message>
    <message>
        <source>the key %1 is extra</source>
        <translation>thừa khóa %1</translation>
    </message>
    <message>
        <source>expected %1, but the program printed %2.</source>
        <translation>mong đợi %1, nhưng chương trình in ra %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2:</source>
        <translation>Dòng %1, cột %2:</translation>
    </message>
    <message>
        <source>Line %1, column %2, in %3:</source>
        <translation>Dòng %1, cột %2, trong %3:</translation>
    </message>
    <message>
        <source>Line %1, column %2: expected about %3, but the program printed %4. They are %5 apart; %6 is allowed.</source>
        <translation>Dòng %1, cột %2: mong đợi khoảng %3, nhưng chương trình in ra %4. Hai số lệch nhau %5; cho phép lệch %6.</translation>
    </message>
    <message>
        <source>The program printed nothing; %1 is missing.</source>
        <translation>Chương trình không in ra gì; thiếu %1.</translation>
    </message>
    <message>
        <source>The output ends after line %1; %2 is missing.</source>
        <translation>Kết quả in ra kết thúc sau dòng %1; thiếu %2.</translation>
    </message>
    <message>
        <source>The output goes on after the expected end: %3 in line %1, column %2, is extra.</source>
        <translation>Kết quả in ra còn tiếp tục sau chỗ kết thúc mong đợi: thừa %3 ở dòng %1, cột %2.</translation>
    </message>
    <message>
        <source>Line %1 ends early; %2 is missing.</source>
        <translation>Dòng %1 kết thúc sớm; thiếu %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 is extra.</source>
        <translation>Dòng %1, cột %2: thừa %3.</translation>
    </message>
</context>
<context>
    <name>ComparedQuantity</name>
    <message>
        <source>That is %1 times as much as %2, with 95 % certainty from %3 to %4 times: they may be equal.</source>
        <translation>Bằng %1 lần %2, với độ tin cậy 95% là từ %3 đến %4 lần: có thể hai bên bằng nhau.</translation>
    </message>
    <message>
        <source>That is %1 times as much as %2, with 95 % certainty from %3 to %4 times.</source>
        <translation>Bằng %1 lần %2, với độ tin cậy 95% là từ %3 đến %4 lần.</translation>
    </message>
    <message>
        <source>There are too few runs to compare it with %1.</source>
        <translation>Có quá ít lần chạy để so sánh với %1.</translation>
    </message>
    <message>
        <source>That is %1 times as much as %2.</source>
        <translation>Bằng %1 lần %2.</translation>
    </message>
    <message>
        <source>time of a run</source>
        <translation>thời gian một lần chạy</translation>
    </message>
    <message>
        <source>CPU time of a run</source>
        <translation>thời gian CPU một lần chạy</translation>
    </message>
    <message>
        <source>peak memory of a run</source>
        <translation>bộ nhớ đỉnh một lần chạy</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>mốc so sánh</translation>
    </message>
    <message>
        <source>%1 times (%2 to %3), perhaps equal</source>
        <translation>%1 lần (%2 đến %3), có thể bằng nhau</translation>
    </message>
    <message>
        <source>%1 times (%2 to %3)</source>
        <translation>%1 lần (%2 đến %3)</translation>
    </message>
    <message>
        <source>too few runs to compare</source>
        <translation>quá ít lần chạy để so sánh</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 lần</translation>
    </message>
    <message>
        <source>perhaps equal</source>
        <translation>có thể bằng nhau</translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2 of %n run(s), half of them from %3 to %4.</source>
        <translation>
            <numerusform>%1: trung vị %2 trong %n lần chạy, một nửa số đó từ %3 đến %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CourseLoader</name>
    <message>
        <source>&quot;%1&quot; is not a folder name of a course. Use lower-case letters, digits and hyphens.</source>
        <translation>"%1" không phải là tên thư mục của khóa học. Hãy dùng chữ thường, chữ số và dấu gạch nối.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice.</source>
        <translation>"%1" được liệt kê hai lần.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot; in %2. Make it, or take it off the list.</source>
        <translation>Không có thư mục "%1" trong %2. Hãy tạo nó, hoặc xóa nó khỏi danh sách.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not listed here. Add it, or remove it.</source>
        <translation>Thư mục "%1" không được liệt kê ở đây. Hãy thêm nó, hoặc xóa nó đi.</translation>
    </message>
    <message>
        <source>There is no such folder. Give the folder of a course.</source>
        <translation>Không có thư mục như vậy. Hãy chỉ ra thư mục của một khóa học.</translation>
    </message>
    <message>
        <source>There is no course.yaml here, so this is not a course. Give the folder that holds one.</source>
        <translation>Ở đây không có course.yaml, nên đây không phải là khóa học. Hãy chỉ ra thư mục chứa tệp đó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. Use lower-case letters, digits and hyphens, 40 at most.</source>
        <translation>"%1" không phải là id. Chỉ dùng chữ thường, chữ số và dấu gạch nối, tối đa 40 ký tự.</translation>
    </message>
    <message>
        <source>Two stages are called &quot;%1&quot; without their numbers, so their lessons would share ids. Rename one.</source>
        <translation>Hai chặng cùng có tên "%1" khi bỏ số thứ tự, nên các bài học của chúng sẽ trùng id. Hãy đổi tên một chặng.</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your text could not be saved (%1). It is still in the editor: free some space, or copy it elsewhere.</source>
        <translation>Không lưu được văn bản của bạn (%1). Nó vẫn còn trong trình soạn thảo: hãy giải phóng dung lượng, hoặc chép nó sang nơi khác.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>không tạo được thư mục</translation>
    </message>
    <message>
        <source>This draft could not be removed. Check the permissions of its folder.</source>
        <translation>Không xóa được bản nháp này. Hãy kiểm tra quyền truy cập thư mục của nó.</translation>
    </message>
    <message>
        <source>Your text cannot be saved: an older draft that cannot be read stands in its place. Rename that file.</source>
        <translation>Không lưu được văn bản của bạn: một bản nháp cũ không đọc được đang chiếm chỗ của nó. Hãy đổi tên tệp đó.</translation>
    </message>
</context>
<context>
    <name>DrawnFigures</name>
    <message>
        <source>figure %1 (%2 x %3)</source>
        <comment>a number, width and height</comment>
        <translation>hình %1 (%2 x %3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 x %3)</source>
        <comment>a title, width and height</comment>
        <translation>"%1" (%2 x %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s): %1.</source>
        <translation>
            <numerusform>%n hình: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure was shown.</source>
        <translation>Không có hình nào được hiển thị.</translation>
    </message>
    <message>
        <source>Not every figure is here: there were too many, or one was too large or took too long to draw.</source>
        <translation>Ở đây không có đủ mọi hình: có quá nhiều hình, hoặc có hình quá lớn hay vẽ quá lâu.</translation>
    </message>
</context>
<context>
    <name>ExerciseLoader</name>
    <message>
        <source>This exercise has no check. Add tests.py, cases.yaml or calls.yaml.</source>
        <translation>Bài tập này không có phần kiểm tra. Hãy thêm tests.py, cases.yaml hoặc calls.yaml.</translation>
    </message>
    <message>
        <source>right/ is empty. Add a correct answer that differs from the solution.</source>
        <translation>right/ trống. Hãy thêm một câu trả lời đúng khác với lời giải.</translation>
    </message>
    <message>
        <source>This file is empty. Write it, or remove it if it is not required.</source>
        <translation>Tệp này trống. Hãy viết nội dung, hoặc xóa tệp nếu không bắt buộc.</translation>
    </message>
    <message>
        <source>A runnable block cannot stand in an exercise. Move it to the lesson.</source>
        <translation>Khối chạy được không thể nằm trong bài tập. Hãy chuyển nó sang bài học.</translation>
    </message>
    <message>
        <source>An exercise has at least three hints, from gentle to nearly the answer.</source>
        <translation>Một bài tập có ít nhất ba gợi ý, từ nhẹ nhàng đến gần như câu trả lời.</translation>
    </message>
    <message>
        <source>This must be a list of cases: stdin, args, expect, rule.</source>
        <translation>Đây phải là danh sách các trường hợp: stdin, args, expect, rule.</translation>
    </message>
    <message>
        <source>The key &quot;expect&quot; is missing. Say what the program must print.</source>
        <translation>Thiếu khóa "expect". Hãy nêu chương trình phải in ra gì.</translation>
    </message>
    <message>
        <source>The first line must be &quot;# feedback: TEXT&quot;: what the reader must be told.</source>
        <translation>Dòng đầu phải là "# feedback: TEXT": điều cần nói với người học.</translation>
    </message>
    <message>
        <source>Another wrong answer has the same feedback. Tell them apart.</source>
        <translation>Một câu trả lời sai khác có cùng phản hồi. Hãy phân biệt chúng.</translation>
    </message>
    <message>
        <source>The first line must be a comment that says what is different here.</source>
        <translation>Dòng đầu phải là chú thích nêu điểm khác biệt ở đây.</translation>
    </message>
    <message>
        <source>wrong/ has fewer than two answers. Add wrong answers that learners really give.</source>
        <translation>wrong/ có ít hơn hai câu trả lời. Hãy thêm những câu trả lời sai mà người học thực sự hay đưa ra.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>The file %1 cannot be saved: %2. Choose another place.</source>
        <translation>Không lưu được tệp %1: %2. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>FenceInfo</name>
    <message>
        <source>The quote of &quot;%1&quot; is not closed. Add a closing quote.</source>
        <translation>Dấu nháy của "%1" chưa được đóng. Hãy thêm dấu nháy đóng.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is given twice. Keep one.</source>
        <translation>Tùy chọn "%1" được ghi hai lần. Hãy giữ một.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression: %1.</source>
        <translation>Không phải biểu thức chính quy: %1.</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>The front matter is not closed. Add a line &quot;---&quot; after its keys.</source>
        <translation>Phần đầu (front matter) chưa được đóng. Hãy thêm một dòng "---" sau các khóa của nó.</translation>
    </message>
    <message>
        <source>The front matter is missing. Begin with a line &quot;---&quot;, the keys, and a line &quot;---&quot;.</source>
        <translation>Thiếu phần đầu (front matter). Hãy bắt đầu bằng một dòng "---", rồi các khóa, rồi một dòng "---".</translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message>
        <source>function %1</source>
        <translation>hàm %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>lớp %1</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>khóa %1</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <comment>a function, a variable from where it was made</comment>
        <translation>giữ %1</translation>
    </message>
    <message>
        <source>default of %1</source>
        <comment>a parameter</comment>
        <translation>mặc định của %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>chứa</translation>
    </message>
    <message>
        <source>is a view of</source>
        <translation>là view của</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>items that are not shown</comment>
        <translation>
            <numerusform>%n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>một giá trị đơn</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n phần tử</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>names in %1</source>
        <comment>a function</comment>
        <translation>tên trong %1</translation>
    </message>
    <message>
        <source>global names</source>
        <translation>tên toàn cục</translation>
    </message>
    <message>
        <source>can be seen from Python 3.13</source>
        <translation>xem được từ Python 3.13</translation>
    </message>
    <message>
        <source>There is more than is shown here.</source>
        <translation>Còn nhiều hơn những gì hiển thị ở đây.</translation>
    </message>
    <message>
        <source>shares memory with %1</source>
        <translation>dùng chung bộ nhớ với %1</translation>
    </message>
    <message>
        <source>shares memory with %1: %2</source>
        <comment>the last are columns</comment>
        <translation>dùng chung bộ nhớ với %1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two notes</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>sentences of that kind</comment>
        <translation>
            <numerusform>Và %n trường hợp nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1st time</source>
        <translation>lần thứ %1</translation>
    </message>
    <message>
        <source>%1nd time</source>
        <translation>lần thứ %1</translation>
    </message>
    <message>
        <source>%1rd time</source>
        <translation>lần thứ %1</translation>
    </message>
    <message>
        <source>%1th time</source>
        <translation>lần thứ %1</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>lúc kết thúc</translation>
    </message>
    <message>
        <source>before line %1</source>
        <translation>trước dòng %1</translation>
    </message>
    <message>
        <source>before line %1 (%2)</source>
        <comment>the last is: 2nd time</comment>
        <translation>trước dòng %1 (%2)</translation>
    </message>
    <message>
        <source>No object has two names or places.</source>
        <translation>Không có đối tượng nào có hai tên hoặc hai vị trí.</translation>
    </message>
</context>
<context>
    <name>GrowthFit</name>
    <message>
        <source>stays flat</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>grows like log n</source>
        <translation>tăng theo log n</translation>
    </message>
    <message>
        <source>grows like n</source>
        <translation>tăng theo n</translation>
    </message>
    <message>
        <source>grows like n log n</source>
        <translation>tăng theo n log n</translation>
    </message>
    <message>
        <source>grows like n^2</source>
        <translation>tăng theo n^2</translation>
    </message>
    <message>
        <source>falls like n^%1</source>
        <translation>giảm theo n^%1</translation>
    </message>
    <message>
        <source>grows like n^%1</source>
        <translation>tăng theo n^%1</translation>
    </message>
    <message>
        <source>grows like %1^n</source>
        <translation>tăng theo %1^n</translation>
    </message>
</context>
<context>
    <name>HistoryEntries</name>
    <message>
        <source>Ran to its end.</source>
        <translation>Đã chạy đến hết.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Before a reset, %1 of %2, %3</source>
        <translation>Trước khi làm lại từ đầu, %1/%2, %3</translation>
    </message>
    <message>
        <source>Brought back, %1 of %2, %3</source>
        <translation>Đã đưa trở lại, %1/%2, %3</translation>
    </message>
    <message>
        <source>Before an older one was brought back, %1 of %2, %3</source>
        <translation>Trước khi đưa một bản cũ hơn trở lại, %1/%2, %3</translation>
    </message>
    <message>
        <source>Check %1 of %2, %3, passed</source>
        <translation>Lần kiểm tra %1/%2, %3, đạt</translation>
    </message>
    <message>
        <source>Run %1 of %2, %3, passed</source>
        <translation>Lần chạy %1/%2, %3, đạt</translation>
    </message>
    <message>
        <source>Check %1 of %2, %3, not passed</source>
        <translation>Lần kiểm tra %1/%2, %3, chưa đạt</translation>
    </message>
    <message>
        <source>Run %1 of %2, %3, not passed</source>
        <translation>Lần chạy %1/%2, %3, chưa đạt</translation>
    </message>
    <message>
        <source>Check %1 of %2, %3</source>
        <translation>Lần kiểm tra %1/%2, %3</translation>
    </message>
    <message>
        <source>Run %1 of %2, %3</source>
        <translation>Lần chạy %1/%2, %3</translation>
    </message>
    <message>
        <source>In the editor now</source>
        <translation>Đang có trong trình soạn thảo</translation>
    </message>
    <message>
        <source>Took %1 s.</source>
        <translation>Mất %1 giây.</translation>
    </message>
    <message numerus="yes">
        <source>The same %n time(s) in a row.</source>
        <translation>
            <numerusform>%n lần liên tiếp giống nhau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Hình vẽ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hiệu năng</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>%1 (it has %2)</source>
        <translation>%1 (đang có %2)</translation>
    </message>
    <message>
        <source>This needs %1, which %2 at %3 does not have. Install it (on Debian: apt install python3-%4; elsewhere: pip install &quot;%5&quot; in a virtual environment), or choose another Python.</source>
        <translation>Nội dung này cần %1, mà %2 tại %3 không có. Hãy cài đặt (trên Debian: apt install python3-%4; nơi khác: pip install "%5" trong một môi trường ảo), hoặc chọn một Python khác.</translation>
    </message>
</context>
<context>
    <name>Lectern::App</name>
    <message>
        <source>Toggle Comment</source>
        <translation>Bật/tắt chú thích</translation>
    </message>
    <message>
        <source>Duplicate Lines</source>
        <translation>Nhân đôi dòng</translation>
    </message>
    <message>
        <source>Delete Lines</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Move Lines Up</source>
        <translation>Chuyển dòng lên</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>Chuyển dòng xuống</translation>
    </message>
    <message>
        <source>Select Next Occurrence Too</source>
        <translation>Chọn thêm chỗ xuất hiện tiếp theo</translation>
    </message>
    <message>
        <source>Select All Occurrences</source>
        <translation>Chọn mọi chỗ xuất hiện</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Thu gọn tất cả</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Mở rộng tất cả</translation>
    </message>
    <message>
        <source>Show Syntax Error</source>
        <translation>Hiện lỗi cú pháp</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ChoiceRow</name>
    <message>
        <source>✓ Right</source>
        <translation>✓ Đúng</translation>
    </message>
    <message>
        <source>✗ Not this one</source>
        <translation>✗ Không phải ý này</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Không phải ý này</translation>
    </message>
</context>
<context>
    <name>Lectern::App::CodeEditor</name>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Python code. Tab indents; Control+slash comments lines.</source>
        <translation>Mã Python. Tab để thụt lề; Control+gạch chéo để biến dòng thành chú thích.</translation>
    </message>
    <message>
        <source>The recorded run is at line %1. %2</source>
        <translation>Lần chạy đã ghi đang ở dòng %1. %2</translation>
    </message>
</context>
<context>
    <name>Lectern::App::CodeView</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>%1. The recorded run is at line %2.</source>
        <comment>a language</comment>
        <translation>%1. Lần chạy đã ghi đang ở dòng %2.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::CommandPalette</name>
    <message>
        <source>now on</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>now off</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>%1, now on</source>
        <translation>%1, đang bật</translation>
    </message>
    <message>
        <source>%1, now off</source>
        <translation>%1, đang tắt</translation>
    </message>
    <message>
        <source>Commands and lessons</source>
        <translation>Lệnh và bài học</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>No command or lesson fits &quot;%1&quot;.</source>
        <translation>Không có lệnh hay bài học nào hợp với "%1".</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) and lesson(s)</source>
        <translation>
            <numerusform>%n lệnh và bài học</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::ComparisonCanvas</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Chưa đo gì cả.</translation>
    </message>
    <message>
        <source>%1, run %2 of %3: %4</source>
        <translation>%1, lần chạy %2/%3: %4</translation>
    </message>
    <message>
        <source>Shown is: %1</source>
        <translation>Đang hiển thị: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ComparisonView</name>
    <message>
        <source>Comparison of programs</source>
        <translation>So sánh các chương trình</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Thời gian CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Nội dung so sánh</translation>
    </message>
</context>
<context>
    <name>Lectern::App::CourseOpener</name>
    <message>
        <source>Open a folder of lessons</source>
        <translation>Mở thư mục bài học</translation>
    </message>
    <message>
        <source>Open a lesson pack</source>
        <translation>Mở gói bài học</translation>
    </message>
    <message>
        <source>Lesson packs (%1)</source>
        <translation>Gói bài học (%1)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Đang mở %1…</translation>
    </message>
</context>
<context>
    <name>Lectern::App::CourseTree</name>
    <message>
        <source>Courses</source>
        <translation>Khóa học</translation>
    </message>
</context>
<context>
    <name>Lectern::App::CourseTreeModel</name>
    <message>
        <source>%1 (%2 minutes)</source>
        <translation>%1 (%2 phút)</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, đã xong</translation>
    </message>
    <message>
        <source>%1, %2 % done</source>
        <translation>%1, xong %2 %</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, chưa bắt đầu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lesson(s) done</source>
        <translation>
            <numerusform>Đã xong %1/%n bài học</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Lectern::App::DifferenceModel</name>
    <message>
        <source>an empty line</source>
        <translation>một dòng trống</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>Dòng %1, giống nhau: %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Line %1, different. %2: %3. %4: %5</source>
        <translation>Dòng %1, khác nhau. %2: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1 only, line %2: %3</source>
        <translation>Chỉ có ở bên %1, dòng %2: %3</translation>
    </message>
</context>
<context>
    <name>Lectern::App::DifferenceView</name>
    <message>
        <source>No line differs</source>
        <translation>Không có dòng nào khác biệt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Mong đợi</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in ra</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Khác biệt trước</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Khác biệt tiếp theo</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Chép các dòng đã chọn</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Chép tất cả các dòng</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n dòng khác biệt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the beginning of the texts; the rest is not shown</source>
        <translation>%1 trong phần đầu của văn bản; phần còn lại không được hiển thị</translation>
    </message>
    <message>
        <source>Lines side by side: %1 and %2</source>
        <translation>Các dòng cạnh nhau: %1 và %2</translation>
    </message>
</context>
<context>
    <name>Lectern::App::EditorAssistance</name>
    <message>
        <source>Complete</source>
        <translation>Tự hoàn thành</translation>
    </message>
    <message>
        <source>Show Parameters</source>
        <translation>Hiện tham số</translation>
    </message>
</context>
<context>
    <name>Lectern::App::EditorFolding</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::EditorPane</name>
    <message>
        <source>Go to line</source>
        <translation>Đến dòng</translation>
    </message>
    <message>
        <source>Line, 1 to %1:</source>
        <translation>Dòng, từ 1 đến %1:</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ExerciseCard</name>
    <message>
        <source>Show the solution</source>
        <translation>Hiện lời giải</translation>
    </message>
    <message>
        <source>Write your answer</source>
        <translation>Viết câu trả lời</translation>
    </message>
    <message>
        <source>Show the solution of %1</source>
        <translation>Hiện lời giải của %1</translation>
    </message>
    <message>
        <source>Write your answer to %1 in the editor</source>
        <translation>Viết câu trả lời cho %1 trong trình soạn thảo</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Gợi ý %1/%2</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>rất dễ</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>dễ</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>khó</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>rất khó</translation>
    </message>
    <message>
        <source>Exercise, %1 %2</source>
        <translation>Bài tập, %1 %2</translation>
    </message>
    <message>
        <source>Exercise, difficulty %1 of 5: %2</source>
        <translation>Bài tập, độ khó %1/5: %2</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>Bài tập %1</translation>
    </message>
    <message>
        <source>Hints for %1</source>
        <translation>Gợi ý cho %1</translation>
    </message>
    <message>
        <source>Hint %1 of %2: %3</source>
        <translation>Gợi ý %1/%2: %3</translation>
    </message>
    <message>
        <source>The solution is open.</source>
        <translation>Lời giải đang mở.</translation>
    </message>
    <message numerus="yes">
        <source>All %n hint(s) are open</source>
        <translation>
            <numerusform>Đã mở hết %n gợi ý</numerusform>
        </translation>
    </message>
    <message>
        <source>Show hint %1 of %2 for %3</source>
        <translation>Hiện gợi ý %1/%2 cho %3</translation>
    </message>
    <message>
        <source>The solution is open</source>
        <translation>Lời giải đang mở</translation>
    </message>
    <message>
        <source>The solution of %1 is open</source>
        <translation>Lời giải của %1 đang mở</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Begun, not passed yet</source>
        <translation>Đã bắt đầu, chưa đạt</translation>
    </message>
    <message>
        <source>Passed, after the solution was opened</source>
        <translation>Đạt, sau khi đã mở lời giải</translation>
    </message>
    <message numerus="yes">
        <source>Passed, after %n hint(s)</source>
        <translation>
            <numerusform>Đạt, sau %n gợi ý</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed, without a hint</source>
        <translation>Đạt, không cần gợi ý</translation>
    </message>
    <message>
        <source>Go on with your answer</source>
        <translation>Viết tiếp câu trả lời</translation>
    </message>
    <message>
        <source>Go on with your answer to %1</source>
        <translation>Viết tiếp câu trả lời cho %1</translation>
    </message>
    <message>
        <source>Open your answer</source>
        <translation>Mở câu trả lời</translation>
    </message>
    <message>
        <source>Open your answer to %1 in the editor</source>
        <translation>Mở câu trả lời cho %1 trong trình soạn thảo</translation>
    </message>
</context>
<context>
    <name>Lectern::App::FigureCanvas</name>
    <message numerus="yes">
        <source>One value of every %n follows.</source>
        <translation>
            <numerusform>Dưới đây, cứ %n giá trị chỉ nêu một.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::FilterRowModel</name>
    <message>
        <source>not available now</source>
        <translation>hiện không dùng được</translation>
    </message>
</context>
<context>
    <name>Lectern::App::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Phân biệt chữ hoa, chữ thường</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Chỉ khớp cả từ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Biểu thức chính quy</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Khớp trước (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Khớp tiếp theo (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Đóng (Escape)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Replace this match (Return)</source>
        <translation>Thay chỗ khớp này (Return)</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Thay tất cả</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Thay mọi chỗ khớp</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Không có khớp nào</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n khớp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tìm và thay</translation>
    </message>
</context>
<context>
    <name>Lectern::App::FramesModel</name>
    <message>
        <source>%1 = %2</source>
        <comment>a variable and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a variable</comment>
        <translation>%1 không còn</translation>
    </message>
    <message>
        <source>%1 = %2, %3</source>
        <comment>a variable, its value, and: new or changed</comment>
        <translation>%1 = %2, %3</translation>
    </message>
</context>
<context>
    <name>Lectern::App::FramesView</name>
    <message>
        <source>Frames and their variables</source>
        <translation>Các frame và biến của chúng</translation>
    </message>
</context>
<context>
    <name>Lectern::App::GraphCanvas</name>
    <message>
        <source>There are no names at this moment.</source>
        <translation>Không có tên nào vào lúc này.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::GrowthCanvas</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Chưa đo gì cả.</translation>
    </message>
    <message>
        <source>%1, %2 = %3: %4</source>
        <translation>%1, %2 = %3: %4</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, từ %2 đến %3</translation>
    </message>
</context>
<context>
    <name>Lectern::App::GrowthChart</name>
    <message>
        <source>Growth</source>
        <translation>Mức tăng</translation>
    </message>
</context>
<context>
    <name>Lectern::App::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Lịch sử của %1</translation>
    </message>
</context>
<context>
    <name>Lectern::App::HistorySide</name>
    <message>
        <source>Bring this back</source>
        <translation>Đưa bản này trở lại</translation>
    </message>
    <message>
        <source>Puts this source into the editor. What stands there now is kept in the history, and Undo goes back to it.</source>
        <translation>Đưa mã nguồn này vào trình soạn thảo. Nội dung đang có ở đó được giữ trong lịch sử, và lệnh Hoàn tác sẽ đưa nó trở lại.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::HistoryView</name>
    <message>
        <source>The beginning of what it printed</source>
        <translation>Phần đầu của kết quả in ra</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Chưa chạy lần nào</translation>
    </message>
    <message>
        <source>It printed nothing</source>
        <translation>Chương trình không in ra gì</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Chương trình đã in ra</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Bên trái</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Bên phải</translation>
    </message>
    <message>
        <source>What the left side printed</source>
        <translation>Những gì bên trái đã in ra</translation>
    </message>
    <message>
        <source>What the right side printed</source>
        <translation>Những gì bên phải đã in ra</translation>
    </message>
    <message>
        <source>Nothing of this has been run yet. Each run and each check is kept here, to be compared and brought back.</source>
        <translation>Chưa có lần chạy nào ở đây. Mỗi lần chạy và mỗi lần kiểm tra đều được giữ lại tại đây để so sánh và khôi phục.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>Lectern::App::InputBar</name>
    <message>
        <source>The program waits for &amp;input</source>
        <translation>Chương trình đang chờ dữ liệu &amp;nhập</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Gử&amp;i</translation>
    </message>
    <message>
        <source>&amp;End of input</source>
        <translation>&amp;Kết thúc dữ liệu nhập</translation>
    </message>
    <message>
        <source>Input for the program</source>
        <translation>Dữ liệu nhập cho chương trình</translation>
    </message>
    <message>
        <source>Enter sends the line, Ctrl+D ends the input, Up and Down bring back earlier lines.</source>
        <translation>Enter gửi dòng, Ctrl+D kết thúc dữ liệu nhập, phím Lên và Xuống gọi lại các dòng trước.</translation>
    </message>
    <message>
        <source>Gives the line to the program (Enter)</source>
        <translation>Đưa dòng này cho chương trình (Enter)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Tells the program that nothing more comes (Ctrl+D)</source>
        <translation>Báo cho chương trình rằng không còn dữ liệu nào nữa (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Prepared input</source>
        <translation>Dữ liệu nhập chuẩn &amp;bị sẵn</translation>
    </message>
</context>
<context>
    <name>Lectern::App::InstrumentController</name>
    <message>
        <source>Objects also at the line of the cursor</source>
        <translation>Đối tượng ở cả dòng có con trỏ</translation>
    </message>
    <message>
        <source>without the lock</source>
        <translation>không có khóa</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Chạy %1</translation>
    </message>
</context>
<context>
    <name>Lectern::App::InstrumentFigure</name>
    <message>
        <source>%1, as text</source>
        <translation>%1, dạng văn bản</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Dạng văn bản</translation>
    </message>
    <message>
        <source>Show in words what the figure shows</source>
        <translation>Diễn tả bằng lời những gì hình cho thấy</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Copy in words what the figure shows</source>
        <translation>Sao chép bằng lời những gì hình cho thấy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Hình (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Bản vẽ (SVG) …</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>Trang (PDF) …</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>Giá trị (CSV) …</translation>
    </message>
    <message>
        <source>Arrow keys or a click show the values.</source>
        <translation>Dùng phím mũi tên hoặc nhấp chuột để xem giá trị.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::InstrumentPane</name>
    <message>
        <source>What to see of the run</source>
        <translation>Nội dung cần xem của lần chạy</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>So sánh với</translation>
    </message>
    <message>
        <source>Compare with other runs</source>
        <translation>So sánh với các lần chạy khác</translation>
    </message>
    <message>
        <source>Lay other runs over this one</source>
        <translation>Chồng các lần chạy khác lên lần chạy này</translation>
    </message>
    <message>
        <source>Run it without the interpreter lock</source>
        <translation>Chạy không có khóa trình thông dịch</translation>
    </message>
    <message>
        <source>Tabs further left</source>
        <translation>Các thẻ bên trái</translation>
    </message>
    <message>
        <source>Tabs further right</source>
        <translation>Các thẻ bên phải</translation>
    </message>
</context>
<context>
    <name>Lectern::App::InstrumentTable</name>
    <message>
        <source>%1, as text</source>
        <translation>%1, dạng văn bản</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Sắp xếp theo: %1</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Không sắp xếp</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Dạng văn bản</translation>
    </message>
    <message>
        <source>Show in words what the table shows</source>
        <translation>Diễn tả bằng lời những gì bảng cho thấy</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Copy in words what the table shows</source>
        <translation>Sao chép bằng lời những gì bảng cho thấy</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Xuất …</translation>
    </message>
    <message>
        <source>Save the values (CSV)</source>
        <translation>Lưu các giá trị (CSV)</translation>
    </message>
</context>
<context>
    <name>Lectern::App::KnobBar</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, thanh trượt</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1, số</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Một số từ %1 đến %2</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Quét</translation>
    </message>
    <message>
        <source>Sweep: runs the program at several values of %1, and shows how time and memory grow</source>
        <translation>Quét: chạy chương trình với nhiều giá trị của %1 và cho thấy thời gian, bộ nhớ tăng thế nào</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 là %2</translation>
    </message>
</context>
<context>
    <name>Lectern::App::LanesCanvas</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The run was over before its threads could be looked at.</source>
        <translation>Chương trình đã chạy xong trước khi kịp xem các luồng của nó.</translation>
    </message>
    <message>
        <source>%1 cores busy for %2 s</source>
        <translation>%1 lõi bận trong %2 giây</translation>
    </message>
    <message>
        <source>%1: %2 cores busy for %3 s</source>
        <translation>%1: %2 lõi bận trong %3 giây</translation>
    </message>
    <message>
        <source>%1, from %2 s to %3 s: %4</source>
        <translation>%1, từ %2 giây đến %3 giây: %4</translation>
    </message>
    <message>
        <source>%1, with %2 of a processor</source>
        <translation>%1, dùng %2 của một bộ xử lý</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <translation>%1 trong %2 giây</translation>
    </message>
    <message>
        <source>%1: %2; %3 s of processor time</source>
        <translation>%1: %2; %3 giây thời gian bộ xử lý</translation>
    </message>
</context>
<context>
    <name>Lectern::App::LanguageMenu</name>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
</context>
<context>
    <name>Lectern::App::LessonHeader</name>
    <message>
        <source>Afterwards you can:</source>
        <translation>Sau bài này, bạn có thể:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time to read and level</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>This lesson has no place &quot;%1&quot;.</source>
        <translation>Bài học này không có vị trí "%1".</translation>
    </message>
    <message>
        <source>Lectern does not follow this link: %1</source>
        <translation>Lectern không mở liên kết này: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::App::LineLayouts</name>
    <message numerus="yes">
        <source> … %Ln more character(s)</source>
        <translation>
            <numerusform> … còn %Ln ký tự nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::MainWindow</name>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>Looking for Python...</source>
        <translation>Đang tìm Python...</translation>
    </message>
    <message>
        <source>%1 - Lectern</source>
        <translation>%1 - Lectern</translation>
    </message>
    <message>
        <source>%1 (virtual environment)</source>
        <translation>%1 (môi trường ảo)</translation>
    </message>
    <message>
        <source>No Python</source>
        <translation>Không có Python</translation>
    </message>
    <message>
        <source>Python code. Tab indents; %1 leads to the lesson, %2 to the output.</source>
        <translation>Mã Python. Tab thụt lề; %1 chuyển tới bài học, %2 chuyển tới kết quả in ra.</translation>
    </message>
    <message>
        <source>See inside</source>
        <translation>Xem bên trong</translation>
    </message>
</context>
<context>
    <name>Lectern::App::MeasureControl</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Dừng đo</translation>
    </message>
</context>
<context>
    <name>Lectern::App::MeasurementController</name>
    <message>
        <source>The fix</source>
        <translation>Cách sửa</translation>
    </message>
    <message>
        <source>The mistake</source>
        <translation>Lỗi sai</translation>
    </message>
</context>
<context>
    <name>Lectern::App::MemoryCanvas</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The run was over before its memory could be looked at.</source>
        <translation>Chương trình đã chạy xong trước khi kịp xem bộ nhớ của nó.</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>đỉnh %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>hạn mức %1</translation>
    </message>
    <message>
        <source>budget %1, far above ↑</source>
        <translation>hạn mức %1, cao hơn nhiều ↑</translation>
    </message>
    <message>
        <source>%1: peak %2</source>
        <translation>%1: đỉnh %2</translation>
    </message>
    <message numerus="yes">
        <source>At %1 s: %2, %3 cores busy, %n process(es)</source>
        <translation>
            <numerusform>Lúc %1 giây: %2, %3 lõi bận, %n tiến trình</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, after the mark “%2”</source>
        <translation>%1, sau mốc “%2”</translation>
    </message>
</context>
<context>
    <name>Lectern::App::MemoryStrip</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n lõi</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory over time</source>
        <translation>Bộ nhớ theo thời gian</translation>
    </message>
</context>
<context>
    <name>Lectern::App::NeighbourBar</name>
    <message>
        <source>Next lesson →</source>
        <translation>Bài học sau →</translation>
    </message>
    <message>
        <source>← Previous lesson</source>
        <translation>← Bài học trước</translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <translation>Bài học sau: %1</translation>
    </message>
    <message>
        <source>Previous lesson: %1</source>
        <translation>Bài học trước: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ObjectGraphView</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã đổi</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>không còn</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n name(s) or place(s) refer to it</source>
        <translation>
            <numerusform>%1, có %n tên hoặc vị trí trỏ tới</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Names and objects</source>
        <translation>Tên và đối tượng</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Thời điểm trước</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Thời điểm sau</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Vừa khung</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Thu phóng vừa cửa sổ</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
</context>
<context>
    <name>Lectern::App::OutlineView</name>
    <message>
        <source>On this page</source>
        <translation>Trên trang này</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <comment>the place in the lesson where the reader is</comment>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Bạn đang ở đây</translation>
    </message>
</context>
<context>
    <name>Lectern::App::OutputStatus</name>
    <message>
        <source>From here on %1 are missing: the file for long output cannot be written (%2). Free some space in the temporary folder and run again.</source>
        <translation>Từ đây trở đi thiếu %1: không ghi được tệp dành cho kết quả in ra dài (%2). Hãy giải phóng chỗ trong thư mục tạm rồi chạy lại.</translation>
    </message>
    <message>
        <source>Only the first %1 are kept; %2 after them are missing.</source>
        <translation>Chỉ giữ lại %1 đầu tiên; thiếu %2 phía sau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3/s</source>
        <comment>size, lines, size per second</comment>
        <translation>%1, %2, %3/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, lines</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Lectern::App::OutputView</name>
    <message>
        <source>Output</source>
        <translation>Kết quả in ra</translation>
    </message>
    <message>
        <source>What the program printed</source>
        <translation>Những gì chương trình đã in ra</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were copied. Save the output to have all of it.</source>
        <translation>Chỉ sao chép %L1 ký tự đầu tiên. Hãy lưu kết quả in ra để có toàn bộ.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Lưu thành…</translation>
    </message>
</context>
<context>
    <name>Lectern::App::PairComparison</name>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Compare %1 with its fix: runs both in turn several times</source>
        <translation>So sánh %1 với cách sửa: chạy luân phiên cả hai nhiều lần</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ParsonsList</name>
    <message>
        <source>──── does not belong ────</source>
        <translation>──── dòng thừa ────</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>Không thuộc chương trình</translation>
    </message>
    <message>
        <source>Picked up: %1. Arrow keys move it, Space puts it down.</source>
        <translation>Đã nhấc lên: %1. Phím mũi tên để di chuyển, Space để đặt xuống.</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>Đã đặt xuống</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Đã trả về chỗ cũ</translation>
    </message>
    <message>
        <source>Lines below this do not belong</source>
        <translation>Các dòng bên dưới không thuộc chương trình</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>Does not belong: %1</source>
        <translation>Không thuộc chương trình: %1</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Đã nhấc lên</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ParsonsView</name>
    <message>
        <source>Check the order</source>
        <translation>Kiểm tra thứ tự</translation>
    </message>
    <message>
        <source>Put the lines in order.</source>
        <translation>Xếp các dòng theo đúng thứ tự.</translation>
    </message>
    <message>
        <source>Put the lines in order; those that do not belong go below the divider.</source>
        <translation>Xếp các dòng theo đúng thứ tự; những dòng thừa thì đặt dưới đường phân cách.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>This is the right order.</source>
        <translation>Thứ tự này đúng.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa đúng</translation>
    </message>
    <message>
        <source>A line is still missing at the end.</source>
        <translation>Vẫn còn thiếu một dòng ở cuối.</translation>
    </message>
    <message>
        <source>Drag a line; or pick it up with Space, move it with the arrow keys, and put it down with Space.</source>
        <translation>Hãy kéo một dòng; hoặc nhấc dòng lên bằng Space, di chuyển bằng các phím mũi tên, rồi đặt xuống bằng Space.</translation>
    </message>
    <message>
        <source>Lines to put in order</source>
        <translation>Các dòng cần xếp</translation>
    </message>
    <message>
        <source>Look at the first line.</source>
        <translation>Hãy xem dòng đầu tiên.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) are right; look at the one below.</source>
        <translation>
            <numerusform>%n dòng đầu đã đúng; hãy xem dòng ngay bên dưới.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::PictureCard</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Hình %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which picture, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 điểm ảnh</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opens it large</source>
        <translation>Mở hình ở cỡ lớn</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Mở lớn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Sao chép %1</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lưu …</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Lưu %1</translation>
    </message>
</context>
<context>
    <name>Lectern::App::PictureDialog</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Vừa khung</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Thu phóng vừa cửa sổ</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>As large as the picture is</source>
        <translation>Đúng cỡ thật của hình</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lưu …</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lưu hình</translation>
    </message>
</context>
<context>
    <name>Lectern::App::Pictures</name>
    <message>
        <source>[A picture that is not shown]</source>
        <translation>[Một hình không được hiển thị]</translation>
    </message>
    <message>
        <source>[Picture, not shown: %1]</source>
        <translation>[Hình, không được hiển thị: %1]</translation>
    </message>
</context>
<context>
    <name>Lectern::App::PicturesView</name>
    <message>
        <source>Pictures</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>The program has drawn no pictures.</source>
        <translation>Chương trình không vẽ hình nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) are not shown.</source>
        <translation>
            <numerusform>%n hình nữa không được hiển thị.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::PredictionView</name>
    <message>
        <source>You predicted this.</source>
        <translation>Bạn đã dự đoán đúng.</translation>
    </message>
    <message>
        <source>You predicted these words; only the spacing differs.</source>
        <translation>Bạn đã dự đoán đúng các từ; chỉ khác khoảng trắng.</translation>
    </message>
    <message>
        <source>It printed something else: compare.</source>
        <translation>Chương trình đã in ra thứ khác: hãy so sánh.</translation>
    </message>
    <message>
        <source>Prediction for %1</source>
        <translation>Dự đoán cho %1</translation>
    </message>
    <message>
        <source>You predicted</source>
        <translation>Bạn đã dự đoán</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Chương trình đã in ra</translation>
    </message>
    <message>
        <source>What will it print?</source>
        <translation>Chương trình sẽ in ra gì?</translation>
    </message>
    <message>
        <source>What %1 will print</source>
        <translation>%1 sẽ in ra gì</translation>
    </message>
    <message>
        <source>Control and Enter run the program</source>
        <translation>Nhấn Control và Enter để chạy chương trình</translation>
    </message>
    <message>
        <source>One line for each line of output</source>
        <translation>Mỗi dòng ứng với một dòng kết quả in ra</translation>
    </message>
    <message>
        <source>Run and compare</source>
        <translation>Chạy và so sánh</translation>
    </message>
    <message>
        <source>Run %1 and compare</source>
        <translation>Chạy %1 và so sánh</translation>
    </message>
    <message>
        <source>Type what you expect first; a guess will do.</source>
        <translation>Trước tiên hãy gõ điều bạn mong đợi; đoán cũng được.</translation>
    </message>
    <message>
        <source>Pick one first; a guess will do.</source>
        <translation>Trước tiên hãy chọn một mục; đoán cũng được.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::PreparedInput</name>
    <message>
        <source>&amp;Use it for every run</source>
        <translation>&amp;Dùng cho mọi lần chạy</translation>
    </message>
    <message>
        <source>&amp;Take what was typed</source>
        <translation>&amp;Lấy những gì đã gõ</translation>
    </message>
    <message>
        <source>Prepared input</source>
        <translation>Dữ liệu nhập chuẩn bị sẵn</translation>
    </message>
    <message>
        <source>One line for each time that the program asks. Tab leaves the field.</source>
        <translation>Mỗi dòng cho một lần chương trình hỏi. Phím Tab để rời ô này.</translation>
    </message>
    <message>
        <source>Replaces the prepared input by the lines that were typed in this run</source>
        <translation>Thay dữ liệu nhập chuẩn bị sẵn bằng các dòng đã gõ trong lần chạy này</translation>
    </message>
    <message>
        <source>These lines stand for what you would type, one for each input().</source>
        <translation>Các dòng này thay cho những gì bạn sẽ gõ, mỗi dòng cho một input().</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ProfileModel</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>never ran</source>
        <translation>không chạy</translation>
    </message>
    <message>
        <source>Line %1, %2, %3: %4</source>
        <comment>a number, a share, a time, code</comment>
        <translation>Dòng %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Line %1, never ran: %2</source>
        <translation>Dòng %1, không chạy lần nào: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ProfileView</name>
    <message>
        <source>Lines and their time</source>
        <translation>Các dòng và thời gian của chúng</translation>
    </message>
    <message>
        <source>What the chosen line called</source>
        <translation>Những gì dòng đang chọn đã gọi</translation>
    </message>
    <message>
        <source>Most time first</source>
        <translation>Lâu nhất trước</translation>
    </message>
    <message>
        <source>Sort the lines by their time instead of by their number</source>
        <translation>Sắp xếp các dòng theo thời gian thay vì theo số dòng</translation>
    </message>
    <message>
        <source>Line %1 never ran.</source>
        <translation>Dòng %1 không chạy lần nào.</translation>
    </message>
    <message>
        <source>No sample was taken in line %1.</source>
        <translation>Không lấy được mẫu nào ở dòng %1.</translation>
    </message>
    <message>
        <source>Line %1 took %2 itself, %3 of the time.</source>
        <translation>Riêng dòng %1 mất %2, chiếm %3 thời gian.</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>With the functions of the script that it called: %1.</source>
        <translation>Tính cả các hàm của script mà dòng này gọi: %1.</translation>
    </message>
    <message>
        <source>Of its own time, in functions that are not of the script:</source>
        <translation>Trong thời gian riêng đó, ở các hàm không thuộc script:</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time, a function</comment>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>Lines that never ran: %1.</source>
        <translation>Các dòng không chạy lần nào: %1.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ProgressPresenter</name>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun, not solved yet. %1</source>
        <translation>Đã bắt đầu, chưa giải xong. %1</translation>
    </message>
    <message>
        <source>Solved before: do you still know how?</source>
        <translation>Đã từng giải được: bạn còn nhớ cách làm không?</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ProseView</name>
    <message>
        <source>Lesson text</source>
        <translation>Nội dung bài học</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Bảng: %1</translation>
    </message>
    <message>
        <source>Lesson text: %1</source>
        <translation>Nội dung bài học: %1</translation>
    </message>
    <message>
        <source>Heading of level %1: %2</source>
        <translation>Đề mục cấp %1: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::App::QuizView</name>
    <message>
        <source>Show the answer</source>
        <translation>Hiện câu trả lời</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Chưa chọn gì</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Hãy chọn một câu trả lời trước.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Không phải câu trả lời này</translation>
    </message>
    <message>
        <source>Try another; run a demo above if you are unsure.</source>
        <translation>Hãy thử câu trả lời khác; nếu chưa chắc, hãy chạy thử một ví dụ ở trên.</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>Hiện câu trả lời đúng</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Câu hỏi: %1</translation>
    </message>
    <message>
        <source>Question; several answers are right</source>
        <translation>Câu hỏi; có nhiều câu trả lời đúng</translation>
    </message>
    <message>
        <source>Not quite these</source>
        <translation>Chưa đúng hẳn</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ReadingController</name>
    <message>
        <source>No course is open.</source>
        <translation>Chưa mở khóa học nào.</translation>
    </message>
    <message>
        <source>The lesson has no place %1.</source>
        <translation>Bài học không có vị trí %1.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::RecentCoursesMenu</name>
    <message>
        <source>The courses of Lectern</source>
        <translation>Các khóa học của Lectern</translation>
    </message>
</context>
<context>
    <name>Lectern::App::RunController</name>
    <message>
        <source>Still looking for a Python; try again in a moment.</source>
        <translation>Vẫn đang tìm Python; hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>No Python</source>
        <translation>Không có Python</translation>
    </message>
</context>
<context>
    <name>Lectern::App::RunnableHeader</name>
    <message>
        <source>Demo: first decide what it will print</source>
        <translation>Ví dụ chạy: trước hết hãy dự đoán nó sẽ in ra gì</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Ví dụ chạy</translation>
    </message>
    <message>
        <source>✗ The mistake</source>
        <translation>✗ Lỗi sai</translation>
    </message>
    <message>
        <source>✓ The fix</source>
        <translation>✓ Cách sửa</translation>
    </message>
    <message>
        <source>Predict what %1 will print</source>
        <translation>Dự đoán %1 sẽ in ra gì</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Mở trong trình soạn thảo</translation>
    </message>
    <message>
        <source>Open %1 in the editor</source>
        <translation>Mở %1 trong trình soạn thảo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the code of %1</source>
        <translation>Sao chép mã của %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Just run it</source>
        <translation>Chỉ chạy thôi</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Dừng %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Chạy %1</translation>
    </message>
    <message>
        <source>Predict again</source>
        <translation>Dự đoán lại</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Dự đoán</translation>
    </message>
</context>
<context>
    <name>Lectern::App::RunnableView</name>
    <message>
        <source>Output of %1</source>
        <translation>Kết quả in ra của %1</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Mã của %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>%1: the mistake</source>
        <translation>%1: lỗi sai</translation>
    </message>
    <message>
        <source>%1: the fix</source>
        <translation>%1: cách sửa</translation>
    </message>
    <message>
        <source>%1 with %2 = %3</source>
        <comment>a run, its knob, its value</comment>
        <translation>%1 với %2 = %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run, what is special of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ran to its end</source>
        <translation>Đã chạy đến hết</translation>
    </message>
    <message>
        <source>The lesson says what it prints for %1 = %2 only.</source>
        <translation>Bài học chỉ nêu kết quả in ra khi %1 = %2.</translation>
    </message>
    <message>
        <source>No curve</source>
        <translation>Không có đường cong</translation>
    </message>
</context>
<context>
    <name>Lectern::App::Screenshot</name>
    <message>
        <source>There is no lesson %1.</source>
        <translation>Không có bài học %1.</translation>
    </message>
    <message>
        <source>The lesson has no block %1.</source>
        <translation>Bài học không có khối %1.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Không ghi được ảnh vào %1.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::SearchDialog</name>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Đề mục</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Bài tập</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Search the course</source>
        <translation>Tìm kiếm trong khóa học</translation>
    </message>
    <message>
        <source>Words from titles, text, code and exercises. Case and accents do not count.</source>
        <translation>Các từ trong tiêu đề, văn bản, mã và bài tập. Không phân biệt chữ hoa, chữ thường và dấu.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Đang tìm kiếm...</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;. Every word must appear; a shorter one finds more.</source>
        <translation>Không tìm thấy gì cho "%1". Mọi từ đều phải xuất hiện; từ ngắn hơn sẽ tìm được nhiều hơn.</translation>
    </message>
    <message numerus="yes">
        <source>The %n best places</source>
        <translation>
            <numerusform>%n chỗ phù hợp nhất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::App::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tìm kiếm phím tắt</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n phím tắt</numerusform>
        </translation>
    </message>
    <message>
        <source>No key fits &quot;%1&quot;.</source>
        <translation>Không có phím tắt nào phù hợp với "%1".</translation>
    </message>
</context>
<context>
    <name>Lectern::App::SolutionPanel</name>
    <message>
        <source>Next hint</source>
        <translation>Gợi ý tiếp theo</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Hiện lời giải</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Compare with my answer</source>
        <translation>So sánh với câu trả lời của tôi</translation>
    </message>
    <message>
        <source>Compare the solution of %1 with my answer</source>
        <translation>So sánh lời giải của %1 với câu trả lời của tôi</translation>
    </message>
    <message>
        <source>Solution of %1</source>
        <translation>Lời giải của %1</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lời giải</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>Show the solution? You will learn more by trying the next hint first.</source>
        <translation>Hiện lời giải? Bạn sẽ học được nhiều hơn nếu thử gợi ý tiếp theo trước.</translation>
    </message>
    <message>
        <source>Show the solution? You have all hints; one more try may be all it takes.</source>
        <translation>Hiện lời giải? Bạn đã xem hết gợi ý; có thể chỉ cần thử thêm một lần nữa.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>So sánh lại</translation>
    </message>
</context>
<context>
    <name>Lectern::App::StartPage</name>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, đã xong</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>Xong %1%</translation>
    </message>
    <message>
        <source>%1, %2 % done</source>
        <translation>%1, xong %2%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lesson(s)</source>
        <translation>
            <numerusform>%1 trên %n bài học</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <translation>
            <numerusform>%1 trên %n bài tập</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Mừng bạn trở lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Tiếp tục với %1</translation>
    </message>
    <message>
        <source>Time for another look</source>
        <translation>Đã đến lúc ôn lại</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in this course</source>
        <translation>
            <numerusform>%n vấn đề trong khóa học này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>What you will learn</source>
        <translation>Bạn sẽ học được gì</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Tiến độ của bạn</translation>
    </message>
    <message>
        <source>%1. All done.</source>
        <translation>%1. Đã xong tất cả.</translation>
    </message>
    <message>
        <source>%1. Next: %2</source>
        <translation>%1. Tiếp theo: %2</translation>
    </message>
    <message>
        <source>Other courses</source>
        <translation>Các khóa học khác</translation>
    </message>
    <message>
        <source>Open a folder of lessons…</source>
        <translation>Mở thư mục bài học…</translation>
    </message>
    <message>
        <source>A course that you have on your disk, or write yourself</source>
        <translation>Khóa học có sẵn trên máy, hoặc do chính bạn viết</translation>
    </message>
    <message>
        <source>Open a pack of lessons…</source>
        <translation>Mở gói bài học…</translation>
    </message>
    <message>
        <source>A .zip, .tar.gz or .tar.xz file with courses that someone gave you</source>
        <translation>Tệp .zip, .tar.gz hoặc .tar.xz chứa các khóa học mà ai đó đã gửi cho bạn</translation>
    </message>
</context>
<context>
    <name>Lectern::App::StepControls</name>
    <message>
        <source>First step</source>
        <translation>Bước đầu tiên</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Bước trước</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước sau</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Bước cuối</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bước qua</translation>
    </message>
    <message>
        <source>Next line at this depth, without the calls in between (F10)</source>
        <translation>Tới dòng tiếp theo ở cùng độ sâu, bỏ qua các lời gọi ở giữa (F10)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Bước ra</translation>
    </message>
    <message>
        <source>On to where this function was called (Shift+F11)</source>
        <translation>Tới chỗ hàm này được gọi (Shift+F11)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
</context>
<context>
    <name>Lectern::App::StepsView</name>
    <message>
        <source>Steps of the run</source>
        <translation>Các bước của lần chạy</translation>
    </message>
    <message>
        <source>Steps of the run, as text</source>
        <translation>Các bước của lần chạy, dạng văn bản</translation>
    </message>
    <message>
        <source>Steps as text</source>
        <translation>Các bước dạng văn bản</translation>
    </message>
    <message>
        <source>Show all steps in words</source>
        <translation>Hiện tất cả các bước bằng lời</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>Sao chép các bước</translation>
    </message>
    <message>
        <source>Copy all steps in words</source>
        <translation>Sao chép tất cả các bước bằng lời</translation>
    </message>
    <message>
        <source>Steps (CSV) …</source>
        <translation>Các bước (CSV) …</translation>
    </message>
    <message>
        <source>Save all steps as a table</source>
        <translation>Lưu tất cả các bước thành bảng</translation>
    </message>
    <message>
        <source>since step %1</source>
        <translation>từ bước %1</translation>
    </message>
    <message>
        <source>Objects are shown up to step %1.</source>
        <translation>Các đối tượng được hiển thị đến bước %1.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::SweepView</name>
    <message>
        <source>the whole program</source>
        <translation>toàn bộ chương trình</translation>
    </message>
    <message>
        <source>Growth with the knob</source>
        <translation>Mức tăng theo núm chỉnh</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>Đường cong cho thấy gì</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>bộ nhớ đỉnh</translation>
    </message>
    <message>
        <source>time</source>
        <translation>thời gian</translation>
    </message>
</context>
<context>
    <name>Lectern::App::SyntaxMark</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::App::TestList</name>
    <message>
        <source>Tests</source>
        <translation>Các phép thử</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Thu gọn</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Hiện tất cả %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>Hiện tất cả %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this test</source>
        <translation>Sao chép phép thử này</translation>
    </message>
    <message>
        <source>Copy all that failed</source>
        <translation>Sao chép mọi phép thử chưa đạt</translation>
    </message>
    <message>
        <source>test %1 of %2</source>
        <translation>phép thử %1 trên %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 of %2 have run, %3 passed</source>
        <translation>Đã chạy %1 trên %2, %3 đạt</translation>
    </message>
</context>
<context>
    <name>Lectern::App::TextBlocks</name>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Kiến thức nền</translation>
    </message>
    <message>
        <source>Myth and measurement</source>
        <translation>Lời đồn và số đo</translation>
    </message>
    <message>
        <source>Listing: %1</source>
        <translation>Đoạn mã: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ThreadLanes</name>
    <message>
        <source>Threads over time</source>
        <translation>Các luồng theo thời gian</translation>
    </message>
</context>
<context>
    <name>Lectern::App::TimingCanvas</name>
    <message>
        <source>run %1</source>
        <translation>lần chạy %1</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Chưa đo được gì.</translation>
    </message>
    <message>
        <source>Wall time: %1</source>
        <translation>Thời gian thực: %1</translation>
    </message>
    <message>
        <source>CPU time: %1</source>
        <translation>Thời gian CPU: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n run(s)</source>
        <translation>
            <numerusform>%n lần chạy gần nhất</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 wall time, %3 CPU time</source>
        <comment>a run, two times</comment>
        <translation>%1: thời gian thực %2, thời gian CPU %3</translation>
    </message>
</context>
<context>
    <name>Lectern::App::TimingView</name>
    <message>
        <source>Time of the runs</source>
        <translation>Thời gian của các lần chạy</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ValueTable</name>
    <message>
        <source>Values</source>
        <translation>Các giá trị</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>Các giá trị (CSV) …</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 hàng × %2 cột</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>First %1 of %2 rows shown.</source>
        <translation>Hiển thị %1/%2 hàng đầu tiên.</translation>
    </message>
    <message>
        <source>First %1 of %2 columns shown.</source>
        <translation>Hiển thị %1/%2 cột đầu tiên.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::ValueTableModel</name>
    <message>
        <source>row %1, %2: %3</source>
        <translation>hàng %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Lectern::App::VariablesModel</name>
    <message>
        <source>%1 long</source>
        <comment>a number of items or characters</comment>
        <translation>dài %1</translation>
    </message>
    <message>
        <source>view of %1</source>
        <translation>view của %1</translation>
    </message>
    <message>
        <source>%1, view of %2</source>
        <translation>%1, view của %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>name, type, size, value</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
</context>
<context>
    <name>Lectern::App::VariablesView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a column and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a type, and the type of its values</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Các biến</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Lọc theo tên</translation>
    </message>
    <message>
        <source>Functions, classes and modules</source>
        <translation>Hàm, lớp và mô-đun</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) have this in their name.</source>
        <translation>
            <numerusform>%n biến có chuỗi này trong tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no variables.</source>
        <translation>Không có biến nào.</translation>
    </message>
    <message>
        <source>There are more than are shown here.</source>
        <translation>Còn nhiều biến hơn số được hiển thị ở đây.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, a type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name, type, size</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Giá trị của %1</translation>
    </message>
</context>
<context>
    <name>Lectern::App::VerdictBanner</name>
    <message>
        <source>Matches</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>An error was raised</source>
        <translation>Có lỗi phát sinh</translation>
    </message>
    <message>
        <source>Not the expected exit status</source>
        <translation>Trạng thái thoát không như mong đợi</translation>
    </message>
    <message>
        <source>Python crashed</source>
        <translation>Python bị sập</translation>
    </message>
    <message>
        <source>A package is missing</source>
        <translation>Thiếu gói</translation>
    </message>
    <message>
        <source>Stopped: it took too long</source>
        <translation>Đã dừng: chạy quá lâu</translation>
    </message>
    <message>
        <source>Stopped: it used too much memory</source>
        <translation>Đã dừng: dùng quá nhiều bộ nhớ</translation>
    </message>
    <message>
        <source>Stopped: it started too many processes</source>
        <translation>Đã dừng: khởi động quá nhiều tiến trình</translation>
    </message>
    <message>
        <source>Stopped: it wrote too much</source>
        <translation>Đã dừng: ghi quá nhiều dữ liệu</translation>
    </message>
    <message>
        <source>Stopped: it printed too much</source>
        <translation>Đã dừng: in ra quá nhiều</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Could not be started</source>
        <translation>Không khởi động được</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Đang chạy…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Above its memory budget</source>
        <translation>Vượt hạn mức bộ nhớ</translation>
    </message>
</context>
<context>
    <name>Lectern::App::Welcome</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Chào mừng đến với Lectern</translation>
    </message>
    <message>
        <source>Lectern teaches Python by running it: every program on a page runs on your own computer, and what it prints is compared with what the lesson says. You write your answers beside the page, and each check tells you what was expected and what came.</source>
        <translation>Lectern dạy Python bằng cách cho chạy mã: mọi chương trình trên trang đều chạy trên máy tính của chính bạn, và những gì nó in ra được so sánh với điều bài học nêu. Bạn viết câu trả lời ngay bên cạnh trang, và mỗi lần kiểm tra sẽ cho biết điều gì được mong đợi và kết quả thực tế ra sao.</translation>
    </message>
    <message>
        <source>Start with the first lesson</source>
        <translation>Bắt đầu với bài học đầu tiên</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>Its stages and lessons. A ring fills as you get on.</source>
        <translation>Các chặng và bài học. Vòng tròn đầy dần theo tiến độ.</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Read it, and run each program right where it stands.</source>
        <translation>Đọc bài và chạy từng chương trình ngay tại chỗ.</translation>
    </message>
    <message>
        <source>Your editor</source>
        <translation>Trình soạn thảo</translation>
    </message>
    <message>
        <source>Write, run and check your answer. What it prints stands below.</source>
        <translation>Viết, chạy và kiểm tra câu trả lời. Những gì được in ra nằm ở bên dưới.</translation>
    </message>
    <message>
        <source>runs what is in the editor</source>
        <translation>chạy nội dung trong trình soạn thảo</translation>
    </message>
    <message>
        <source>shows all keys and helps</source>
        <translation>hiện mọi phím tắt và phần trợ giúp</translation>
    </message>
    <message>
        <source>finds a word in all lessons</source>
        <translation>tìm một từ trong mọi bài học</translation>
    </message>
    <message>
        <source>finds a command</source>
        <translation>tìm một lệnh</translation>
    </message>
</context>
<context>
    <name>Lectern::App::WorkController</name>
    <message>
        <source>Save the output</source>
        <translation>Lưu kết quả in ra</translation>
    </message>
</context>
<context>
    <name>Lectern::App::WorkDocument</name>
    <message>
        <source>There is no history.</source>
        <translation>Không có lịch sử.</translation>
    </message>
</context>
<context>
    <name>Lectern::App::WorkPane</name>
    <message>
        <source>Run and check</source>
        <translation>Chạy và kiểm tra</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Kết quả in ra</translation>
    </message>
    <message>
        <source>What your program prints appears here.</source>
        <translation>Những gì chương trình của bạn in ra sẽ xuất hiện ở đây.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Ran to its end</source>
        <translation>Đã chạy đến hết</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>trong %1 giây</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Các phép thử</translation>
    </message>
</context>
<context>
    <name>Lectern::CallSession</name>
    <message>
        <source>This case cannot be checked: %1. Tell the author of the course.</source>
        <translation>Không thể kiểm tra trường hợp này: %1. Hãy báo cho tác giả khóa học.</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>lời gọi %1</translation>
    </message>
    <message>
        <source>The random inputs were those of seed %1.</source>
        <translation>Dữ liệu nhập ngẫu nhiên được tạo từ seed %1.</translation>
    </message>
</context>
<context>
    <name>Lectern::CheckSession</name>
    <message>
        <source>arguments %1</source>
        <translation>đối số %1</translation>
    </message>
    <message>
        <source>input &quot;%1&quot;</source>
        <translation>dữ liệu nhập "%1"</translation>
    </message>
    <message>
        <source>without input</source>
        <translation>không có dữ liệu nhập</translation>
    </message>
    <message>
        <source>This exercise has no check. Tell the author of the course.</source>
        <translation>Bài tập này không có phần kiểm tra. Hãy báo cho tác giả khóa học.</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>trường hợp %1</translation>
    </message>
</context>
<context>
    <name>Lectern::ComparisonSession</name>
    <message>
        <source>A comparison takes at least two programs. Add one.</source>
        <translation>Cần ít nhất hai chương trình để so sánh. Hãy thêm một chương trình.</translation>
    </message>
    <message>
        <source>%1 did not end as it should, so there is nothing to compare. %2</source>
        <comment>the name of a program, a sentence</comment>
        <translation>%1 không kết thúc như mong đợi nên không có gì để so sánh. %2</translation>
    </message>
</context>
<context>
    <name>Lectern::ExerciseJob</name>
    <message>
        <source>This correct answer is refused: %1</source>
        <translation>Câu trả lời đúng này bị từ chối: %1</translation>
    </message>
    <message>
        <source>This wrong answer passes. Add a test that it fails.</source>
        <translation>Câu trả lời sai này lại đạt. Hãy thêm một phép thử mà nó không vượt qua được.</translation>
    </message>
    <message>
        <source>It fails, but without its feedback &quot;%1&quot;. The reader is told: %2</source>
        <translation>Câu trả lời này chưa đạt, nhưng không kèm phản hồi "%1" của nó. Người học nhận được: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::GeneratedDataMaker</name>
    <message>
        <source>Making %1 (about %2), once on this machine...</source>
        <translation>Đang tạo %1 (khoảng %2), chỉ một lần trên máy này...</translation>
    </message>
    <message>
        <source>Making the lesson&apos;s data was stopped.</source>
        <translation>Việc tạo dữ liệu của bài học đã bị dừng.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written. Check its permissions.</source>
        <translation>Không ghi được vào thư mục bộ đệm. Hãy kiểm tra quyền truy cập của thư mục.</translation>
    </message>
    <message>
        <source>its generator wrote no file</source>
        <translation>bộ sinh dữ liệu không ghi ra tệp nào</translation>
    </message>
    <message>
        <source>The lesson&apos;s data %1 could not be made (%2). Check that there is space on the disk, and try again.</source>
        <translation>Không tạo được dữ liệu %1 của bài học (%2). Hãy kiểm tra xem đĩa còn chỗ không rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>Lectern::InterpreterChooser</name>
    <message>
        <source>No usable Python 3 was found (%1 tried). Install one (on Debian: apt install python3), or name one with --python.</source>
        <translation>Không tìm thấy Python 3 nào dùng được (đã thử %1 bản). Hãy cài một bản (trên Debian: apt install python3), hoặc chỉ ra một bản bằng --python.</translation>
    </message>
    <message>
        <source>No Python without the interpreter lock was found (%1 tried). Install one beside yours, for example by: uv python install 3.14t</source>
        <translation>Không tìm thấy Python nào không có khóa trình thông dịch (đã thử %1 bản). Hãy cài thêm một bản bên cạnh bản của bạn, chẳng hạn bằng: uv python install 3.14t</translation>
    </message>
</context>
<context>
    <name>Lectern::InterpreterProbe</name>
    <message>
        <source>It did not answer within 5 seconds. Choose another Python.</source>
        <translation>Nó không trả lời trong vòng 5 giây. Hãy chọn Python khác.</translation>
    </message>
    <message>
        <source>It runs, but it does not answer like a Python 3. Choose another Python.</source>
        <translation>Nó chạy được, nhưng không trả lời như Python 3. Hãy chọn Python khác.</translation>
    </message>
    <message>
        <source>It does not work as a Python 3; it says: %1. Choose another Python.</source>
        <translation>Nó không hoạt động như Python 3; nó báo: %1. Hãy chọn Python khác.</translation>
    </message>
    <message>
        <source>The course asks for something that is not a PEP 508 requirement: %1</source>
        <translation>Khóa học đòi hỏi một thứ không phải là yêu cầu theo PEP 508: %1</translation>
    </message>
    <message>
        <source>It is Python %1; Lectern needs Python 3.%2 or newer.</source>
        <translation>Đây là Python %1; Lectern cần Python 3.%2 trở lên.</translation>
    </message>
</context>
<context>
    <name>Lectern::ListingsJob</name>
    <message>
        <source>The syntax check did not run: %1</source>
        <translation>Không chạy được phần kiểm tra cú pháp: %1</translation>
    </message>
    <message>
        <source>This is not valid Python: %1.</source>
        <translation>Đây không phải là Python hợp lệ: %1.</translation>
    </message>
</context>
<context>
    <name>Lectern::ProcessRunner</name>
    <message>
        <source>The run&apos;s folder cannot be made (%1: its name leads out of the folder). Rename the file.</source>
        <translation>Không tạo được thư mục cho lần chạy (%1: tên này dẫn ra ngoài thư mục). Hãy đổi tên tệp.</translation>
    </message>
    <message>
        <source>%1 is not a program that can be started. Check the path, or choose another Python.</source>
        <translation>%1 không phải là chương trình khởi động được. Hãy kiểm tra đường dẫn, hoặc chọn Python khác.</translation>
    </message>
</context>
<context>
    <name>Lectern::SupervisedProcess</name>
    <message>
        <source>%1 could not be started: %2. Install Lectern again.</source>
        <translation>Không khởi động được %1: %2. Hãy cài lại Lectern.</translation>
    </message>
    <message>
        <source>No connection to the run can be made: %1.</source>
        <translation>Không thiết lập được kết nối tới lần chạy: %1.</translation>
    </message>
    <message>
        <source>What watches over the run was ended from outside, perhaps by the program itself. Everything it had started was ended too.</source>
        <translation>Tiến trình giám sát lần chạy đã bị kết thúc từ bên ngoài, có thể do chính chương trình. Mọi thứ nó đã khởi động cũng bị kết thúc theo.</translation>
    </message>
</context>
<context>
    <name>Lectern::SweepSession</name>
    <message>
        <source>This program has no knob. Name one that it assigns a number to.</source>
        <translation>Chương trình này không có núm chỉnh. Hãy nêu tên một biến được chương trình gán một số.</translation>
    </message>
    <message>
        <source>The program does not assign a number to %1 at its top level. Write for example %1 = 1000 on a line of its own.</source>
        <translation>Chương trình không gán số cho %1 ở cấp ngoài cùng. Hãy viết ví dụ %1 = 1000 trên một dòng riêng.</translation>
    </message>
    <message>
        <source>There are no values for %1. Name at least one.</source>
        <translation>Không có giá trị nào cho %1. Hãy nêu ít nhất một giá trị.</translation>
    </message>
    <message>
        <source>The run at %1 = %2 took %3, so greater values were left out.</source>
        <translation>Lần chạy với %1 = %2 mất %3, nên các giá trị lớn hơn đã được bỏ qua.</translation>
    </message>
    <message>
        <source>At %1 = %2 the program met a limit, so there are no greater values. %3</source>
        <comment>a knob, its value, a sentence that says which</comment>
        <translation>Với %1 = %2, chương trình chạm một giới hạn, nên không có giá trị nào lớn hơn. %3</translation>
    </message>
    <message>
        <source>The program did not end as it should at %1 = %2. %3</source>
        <comment>a knob, its value, a sentence that says why</comment>
        <translation>Chương trình không kết thúc như mong đợi với %1 = %2. %3</translation>
    </message>
</context>
<context>
    <name>LessonIndex</name>
    <message>
        <source>The course cannot be searched (%1). Start Lectern once more.</source>
        <translation>Không tìm kiếm được trong khóa học (%1). Hãy khởi động lại Lectern.</translation>
    </message>
    <message>
        <source>The course cannot be searched: SQLite with full-text search (FTS5) is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Không tìm kiếm được trong khóa học: thiếu SQLite có tìm kiếm toàn văn (FTS5). Hãy cài gói libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>LessonLoader</name>
    <message>
        <source>&quot;data&quot; must be a list of entries with name, generator, size and seed.</source>
        <translation>"data" phải là danh sách các mục có name, generator, size và seed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a plain file name.</source>
        <translation>"%1" không phải là tên tệp đơn thuần.</translation>
    </message>
    <message>
        <source>There is no generator &quot;data/%1&quot; in the lesson&apos;s folder.</source>
        <translation>Không có bộ sinh dữ liệu "data/%1" trong thư mục của bài học.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be one of: %1.</source>
        <translation>"level" phải là một trong các giá trị: %1.</translation>
    </message>
</context>
<context>
    <name>LessonOutline</name>
    <message>
        <source>Exercise: %1</source>
        <translation>Bài tập: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Câu hỏi: %1</translation>
    </message>
    <message>
        <source>Lines to order</source>
        <translation>Câu đố xếp dòng</translation>
    </message>
</context>
<context>
    <name>LessonPack</name>
    <message>
        <source>This pack cannot be read (%1). Copy it to another place and open it there.</source>
        <translation>Không đọc được gói này (%1). Hãy sao chép gói sang chỗ khác rồi mở ở đó.</translation>
    </message>
    <message>
        <source>This pack does not exist. Was it moved?</source>
        <translation>Gói này không tồn tại. Có phải nó đã bị chuyển đi?</translation>
    </message>
    <message>
        <source>This is no file. Open a folder of lessons by &quot;Open folder&quot; instead.</source>
        <translation>Đây không phải là tệp. Hãy mở thư mục bài học bằng "Mở thư mục".</translation>
    </message>
    <message>
        <source>This pack is larger than %1, the most that is opened. Ask its author to divide it.</source>
        <translation>Gói này lớn hơn %1, mức tối đa có thể mở. Hãy đề nghị tác giả chia nhỏ gói.</translation>
    </message>
    <message>
        <source>This pack cannot be read (%1). Check its permissions.</source>
        <translation>Không đọc được gói này (%1). Hãy kiểm tra quyền truy cập của gói.</translation>
    </message>
    <message>
        <source>The pack cannot be unpacked here (%1). Free some space, or check who may write to this folder.</source>
        <translation>Không giải nén được gói tại đây (%1). Hãy giải phóng chỗ, hoặc kiểm tra xem ai được phép ghi vào thư mục này.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>không tạo được thư mục</translation>
    </message>
    <message>
        <source>This pack holds no course: a folder of it should have a course.yaml in it. Is it a pack of lessons at all?</source>
        <translation>Gói này không chứa khóa học nào: một thư mục trong gói phải có tệp course.yaml. Đây có đúng là gói bài học không?</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>không đổi được tên thư mục</translation>
    </message>
    <message>
        <source>This pack names a place outside of itself: &quot;%1&quot; begins with a slash. Nothing of it was opened. Ask its author for one with relative names.</source>
        <translation>Gói này chỉ tới một nơi bên ngoài gói: "%1" bắt đầu bằng dấu gạch chéo. Chưa mở gì trong gói. Hãy xin tác giả một gói dùng tên tương đối.</translation>
    </message>
    <message>
        <source>This pack leads out of its own folder, by the name &quot;%1&quot;. Nothing of it was opened. Do not trust where it came from.</source>
        <translation>Gói này dẫn ra ngoài thư mục của nó, qua tên "%1". Chưa mở gì trong gói. Đừng tin nơi đã cung cấp gói này.</translation>
    </message>
    <message>
        <source>This pack has the name &quot;%1&quot;, with a backslash, a control character or a letter that cannot be read. Ask its author to rename it.</source>
        <translation>Gói này có tên "%1" chứa dấu gạch chéo ngược, ký tự điều khiển hoặc chữ không đọc được. Hãy đề nghị tác giả đổi tên.</translation>
    </message>
    <message>
        <source>This pack has names that are too long, or folders too deep in each other: &quot;%1&quot;. Ask its author to shorten them.</source>
        <translation>Gói này có tên quá dài, hoặc thư mục lồng nhau quá sâu: "%1". Hãy đề nghị tác giả rút ngắn.</translation>
    </message>
    <message>
        <source>This pack has the name &quot;%1&quot; twice, told apart by upper and lower case only. Ask its author to rename one.</source>
        <translation>Gói này có tên "%1" hai lần, chỉ khác nhau ở chữ hoa và chữ thường. Hãy đề nghị tác giả đổi một tên.</translation>
    </message>
    <message>
        <source>This pack contains a link, &quot;%1&quot;. Links may lead anywhere, so none is unpacked. Ask its author for a pack with plain files.</source>
        <translation>Gói này chứa một liên kết, "%1". Liên kết có thể dẫn tới bất cứ đâu nên không được giải nén. Hãy xin tác giả một gói chỉ có tệp thường.</translation>
    </message>
    <message>
        <source>This pack contains &quot;%1&quot;, which is no file but a device or a pipe. Nothing of it was opened. Do not trust where it came from.</source>
        <translation>Gói này chứa "%1", không phải tệp mà là thiết bị hoặc đường ống (pipe). Chưa mở gì trong gói. Đừng tin nơi đã cung cấp gói này.</translation>
    </message>
    <message>
        <source>This pack contains more than %1 files and folders, the most that is unpacked. Ask its author to divide it.</source>
        <translation>Gói này chứa hơn %1 tệp và thư mục, là số nhiều nhất được giải nén. Hãy đề nghị tác giả chia nhỏ gói.</translation>
    </message>
    <message>
        <source>This tar archive uses extensions that Lectern does not read. Ask its author for a .zip, or for one made with &quot;tar --format=gnu&quot;.</source>
        <translation>Tệp nén tar này dùng phần mở rộng của định dạng mà Lectern không đọc. Hãy xin tác giả tệp .zip, hoặc tệp tạo bằng "tar --format=gnu".</translation>
    </message>
    <message>
        <source>This pack is damaged, incomplete or protected by a password. Download or copy it again.</source>
        <translation>Gói này bị hỏng, không đầy đủ hoặc được bảo vệ bằng mật khẩu. Hãy tải hoặc sao chép lại.</translation>
    </message>
    <message>
        <source>Opening the pack was stopped.</source>
        <translation>Đã dừng việc mở gói.</translation>
    </message>
    <message>
        <source>This is no pack of lessons. A pack is a .zip, .tar.gz or .tar.xz with the folder of a course in it.</source>
        <translation>Đây không phải gói bài học. Gói bài học là tệp .zip, .tar.gz hoặc .tar.xz có thư mục của một khóa học bên trong.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed in a way that Lectern does not know. Ask the pack&apos;s author for one made by an ordinary zip.</source>
        <translation>"%1" được nén theo cách mà Lectern không biết. Hãy xin tác giả một gói tạo bằng chương trình zip thông thường.</translation>
    </message>
    <message>
        <source>The pack cannot be unpacked (%1). Free some space, and open it again.</source>
        <translation>Không giải nén được gói (%1). Hãy giải phóng bớt dung lượng rồi mở lại.</translation>
    </message>
    <message>
        <source>This pack is larger than %1 when it is unpacked, the most that is opened. Ask its author to divide it.</source>
        <translation>Sau khi giải nén, gói này lớn hơn %1, là mức lớn nhất được mở. Hãy đề nghị tác giả chia nhỏ gói.</translation>
    </message>
    <message>
        <source>This pack swells to more than %1 times its size, as no pack of lessons does. Nothing of it was kept. Do not trust where it came from.</source>
        <translation>Gói này phình ra hơn %1 lần kích thước của nó, điều không gói bài học nào có. Không giữ lại gì từ gói. Đừng tin nơi đã cung cấp gói này.</translation>
    </message>
</context>
<context>
    <name>LineProfile</name>
    <message>
        <source>The program ended before a sample was taken.</source>
        <translation>Chương trình kết thúc trước khi kịp lấy mẫu nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were taken.</source>
        <translation>
            <numerusform>Đã lấy %n mẫu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand for %1 s of all threads together.</source>
        <translation>Chúng ứng với %1 giây của tất cả các luồng cộng lại.</translation>
    </message>
    <message>
        <source>Line %1 took most: %2 s, which is %3% of the time.</source>
        <translation>Dòng %1 mất nhiều thời gian nhất: %2 giây, tức %3% tổng thời gian.</translation>
    </message>
    <message>
        <source>Most often it was in %1.</source>
        <translation>Phần lớn thời gian đó là ở trong %1.</translation>
    </message>
    <message>
        <source>So few samples prove little.</source>
        <translation>Ít mẫu như vậy thì chưa nói lên được nhiều.</translation>
    </message>
    <message>
        <source>Every line ran at least once.</source>
        <translation>Mọi dòng đều đã chạy ít nhất một lần.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) never ran.</source>
        <translation>
            <numerusform>%n dòng chưa từng chạy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples were not taken until the end of the program.</source>
        <translation>Việc lấy mẫu đã dừng trước khi chương trình kết thúc.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>HTML is not shown in lessons. Write Markdown, or put it in a code block.</source>
        <translation>HTML không được hiển thị trong bài học. Hãy viết Markdown, hoặc đặt HTML vào khối mã.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is not a file in the lesson&apos;s folder. Put it there.</source>
        <translation>Hình "%1" không phải là tệp trong thư mục của bài học. Hãy đặt tệp vào đó.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has no alt text. Say what it shows: ![text](%1).</source>
        <translation>Hình "%1" không có văn bản thay thế. Hãy ghi hình cho thấy gì: ![text](%1).</translation>
    </message>
    <message>
        <source>The link to &quot;%1&quot; cannot be followed. Use https, http or mailto.</source>
        <translation>Không mở được liên kết tới "%1". Hãy dùng https, http hoặc mailto.</translation>
    </message>
    <message>
        <source>This block stands inside a list or quote, where it cannot run. Move it to the top level.</source>
        <translation>Khối này nằm trong danh sách hoặc trích dẫn nên không chạy được. Hãy chuyển ra cấp ngoài cùng.</translation>
    </message>
    <message>
        <source>This line has more than %1 characters. Break it.</source>
        <translation>Dòng này có hơn %1 ký tự. Hãy ngắt dòng.</translation>
    </message>
    <message>
        <source>The link to &quot;%1&quot; leads to no lesson of this course. Give the path from this folder to its lesson.md.</source>
        <translation>Liên kết tới &quot;%1&quot; không dẫn tới bài học nào của khóa học này. Hãy ghi đường dẫn từ thư mục này tới tệp lesson.md của bài đó.</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <comment>nanoseconds</comment>
        <translation>%1 ns</translation>
    </message>
</context>
<context>
    <name>MemoryBudget</name>
    <message>
        <source>The program&apos;s memory was not measured. Run it again.</source>
        <translation>Chưa đo được bộ nhớ của chương trình. Hãy chạy lại.</translation>
    </message>
    <message>
        <source>The peak was %1, %2 below the budget of %3.</source>
        <translation>Bộ nhớ đỉnh là %1, thấp hơn %2 so với hạn mức %3.</translation>
    </message>
    <message>
        <source>The peak was %1, %2 above the budget of %3.</source>
        <translation>Bộ nhớ đỉnh là %1, cao hơn %2 so với hạn mức %3.</translation>
    </message>
</context>
<context>
    <name>MemoryRecording</name>
    <message>
        <source>Memory stayed flat: its peak was %1.</source>
        <translation>Bộ nhớ không tăng: mức đỉnh là %1.</translation>
    </message>
    <message>
        <source>Memory grew from %1 to %2 and was not given back before the end.</source>
        <translation>Bộ nhớ tăng từ %1 lên %2 và không được trả lại trước khi kết thúc.</translation>
    </message>
    <message>
        <source>Memory had its peak of %1 after %2 s, and was %3 at the end.</source>
        <translation>Bộ nhớ đạt đỉnh %1 sau %2 giây, và lúc kết thúc là %3.</translation>
    </message>
    <message>
        <source>The program&apos;s memory was not measured.</source>
        <translation>Chưa đo được bộ nhớ của chương trình.</translation>
    </message>
    <message>
        <source>The program was over before its memory could be followed: its peak was %1.</source>
        <translation>Chương trình đã kết thúc trước khi kịp theo dõi bộ nhớ: mức đỉnh là %1.</translation>
    </message>
    <message>
        <source>It ran for %1 s and used %2 s of processor time.</source>
        <translation>Chương trình chạy trong %1 giây và dùng %2 giây thời gian bộ xử lý.</translation>
    </message>
</context>
<context>
    <name>ObjectDifference</name>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 là mới: %2.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 không còn nữa.</translation>
    </message>
    <message>
        <source>%1 is another object now: %2.</source>
        <translation>%1 giờ là một đối tượng khác: %2.</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3 now.</source>
        <translation>%1 trước là %2, giờ là %3.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>ObjectPaths</name>
    <message>
        <source>a key of %1</source>
        <translation>một khóa của %1</translation>
    </message>
    <message>
        <source>an item of %1</source>
        <translation>một phần tử của %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a variable, and the function that keeps it</comment>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>the default of %1 in %2</source>
        <translation>giá trị mặc định của %1 trong %2</translation>
    </message>
    <message>
        <source>what %1 holds</source>
        <translation>đối tượng mà %1 giữ</translation>
    </message>
    <message>
        <source>global %1</source>
        <translation>%1 toàn cục</translation>
    </message>
</context>
<context>
    <name>ObjectSharing</name>
    <message>
        <source>%1 is the same %2 as %3.</source>
        <translation>%1 là cùng một %2 với %3.</translation>
    </message>
    <message>
        <source>%1 shares memory with %2.</source>
        <translation>%1 dùng chung bộ nhớ với %2.</translation>
    </message>
    <message>
        <source>%1 shares memory with %2: %3.</source>
        <comment>the last are columns</comment>
        <translation>%1 dùng chung bộ nhớ với %2: %3.</translation>
    </message>
</context>
<context>
    <name>ObjectText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a type, and sizes such as 3 × 4</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a type, and how many items</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (the same as %2)</source>
        <translation>%1 (chính là %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n mục không được hiển thị</numerusform>
        </translation>
    </message>
    <message>
        <source>, shared with %1</source>
        <translation>, dùng chung với %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an object&apos;s name, and what it is</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. It holds %3.</source>
        <comment>name, what it is, its contents</comment>
        <translation>%1: %2. Nó chứa %3.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <comment>a name, a type, a value</comment>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>Functions, classes and modules: %1.</source>
        <translation>Hàm, lớp và mô-đun: %1.</translation>
    </message>
    <message>
        <source>The local names of this function could not be looked at without changing what it sees; Python 3.13 can.</source>
        <translation>Không thể xem các tên cục bộ của hàm này mà không làm thay đổi những gì hàm thấy; Python 3.13 làm được điều đó.</translation>
    </message>
    <message>
        <source>There is more than is shown here.</source>
        <translation>Còn nhiều hơn những gì được hiển thị ở đây.</translation>
    </message>
    <message>
        <source>There are no names yet.</source>
        <translation>Chưa có tên nào.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>&quot;%1&quot; is not a time. Write for example 500ms, 30s or 2min, an hour at most.</source>
        <translation>"%1" không phải là thời gian. Hãy viết ví dụ 500ms, 30s hoặc 2min, nhiều nhất một giờ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size. Write for example 64kB, 800MB or 2GB.</source>
        <translation>"%1" không phải là kích thước. Hãy viết ví dụ 64kB, 800MB hoặc 2GB.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;. Rules are: %2.</source>
        <translation>Không có quy tắc "%1". Các quy tắc là: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tolerance. Write a number such as 1e-6.</source>
        <translation>"%1" không phải là dung sai. Hãy viết một số như 1e-6.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot; for values. Rules are: value, exact, any-order, close with rel= and abs=.</source>
        <translation>Không có quy tắc "%1" cho giá trị. Các quy tắc là: value, exact, any-order, close với rel= và abs=.</translation>
    </message>
    <message>
        <source>rel= and abs= belong to the rule &quot;close&quot;. Write it before them.</source>
        <translation>rel= và abs= thuộc về quy tắc "close". Hãy viết quy tắc này trước chúng.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has no option &quot;%2&quot;.</source>
        <translation>Quy tắc "%1" không có tùy chọn "%2".</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a knob. Write for example N:1000..1000000:log.</source>
        <translation>"%1" không phải là núm chỉnh. Hãy viết ví dụ N:1000..1000000:log.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture is not a PNG that can be read. Run the program again.</source>
        <translation>Hình này không phải là PNG đọc được. Hãy chạy lại chương trình.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here: %1 × %2 pixels. Save it to look at it elsewhere.</source>
        <translation>Hình này quá lớn nên không hiển thị được ở đây: %1 × %2 điểm ảnh. Hãy lưu hình để xem ở nơi khác.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. Run the program again.</source>
        <translation>Hình này bị hỏng nên không hiển thị được. Hãy chạy lại chương trình.</translation>
    </message>
</context>
<context>
    <name>ProgressDatabase</name>
    <message>
        <source>its folder cannot be made</source>
        <translation>không tạo được thư mục chứa nó</translation>
    </message>
    <message>
        <source>The record of your progress was written by a newer Lectern (format %1; this one knows %2). It stays as it is: use the newer Lectern.</source>
        <translation>Tệp ghi tiến độ của bạn do một bản Lectern mới hơn tạo ra (định dạng %1; bản này biết đến %2). Tệp được giữ nguyên: hãy dùng bản Lectern mới hơn.</translation>
    </message>
    <message>
        <source>it is damaged, and another Lectern is about to replace it</source>
        <translation>tệp bị hỏng, và một Lectern khác sắp thay nó</translation>
    </message>
    <message>
        <source>it is damaged and cannot be renamed</source>
        <translation>tệp bị hỏng và không đổi tên được</translation>
    </message>
    <message>
        <source>a new one could not be begun</source>
        <translation>không bắt đầu được tệp mới</translation>
    </message>
    <message>
        <source>The record of your progress was damaged. It has been set aside as %1 and a new one begun. Your drafts are not affected.</source>
        <translation>Tệp ghi tiến độ của bạn đã bị hỏng. Tệp được cất riêng thành %1 và một tệp mới đã được bắt đầu. Các bản nháp không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>The record of your progress cannot be used (%1). You can go on working, but nothing is added to it: make room, or make the folder writable.</source>
        <translation>Không dùng được tệp ghi tiến độ của bạn (%1). Bạn vẫn có thể làm tiếp, nhưng không có gì được ghi thêm: hãy giải phóng dung lượng, hoặc cho phép ghi vào thư mục.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open a link?</source>
        <translation>Mở liên kết?</translation>
    </message>
    <message>
        <source>This leads out of Lectern:</source>
        <translation>Liên kết này dẫn ra ngoài Lectern:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Run this course&apos;s code?</source>
        <translation>Chạy mã của khóa học này?</translation>
    </message>
    <message>
        <source>This course did not come with Lectern, and this system cannot contain its code: bubblewrap is missing, or may not make namespaces. If it runs, it can read and change your files and use the network, like every program you start.

Run it only if you trust who wrote it.</source>
        <translation>Khóa học này không đi kèm Lectern, và hệ thống này không cách ly được mã của nó: thiếu bubblewrap, hoặc bubblewrap không được phép tạo không gian tên (namespace). Nếu chạy, mã có thể đọc và thay đổi tệp của bạn cũng như dùng mạng, như mọi chương trình bạn khởi động.

Chỉ chạy nếu bạn tin người đã viết nó.</translation>
    </message>
    <message>
        <source>Trust until Lectern is closed</source>
        <translation>Tin cậy đến khi đóng Lectern</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>Làm lại từ đầu?</translation>
    </message>
    <message>
        <source>The editor goes back to what it started from. Your text is kept in the history, and Undo brings it back.</source>
        <translation>Trình soạn thảo trở về nội dung ban đầu. Văn bản của bạn được giữ trong lịch sử, và lệnh Hoàn tác sẽ lấy lại được.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>Giới thiệu Lectern</translation>
    </message>
    <message>
        <source>Lectern %1 teaches Python for AI and data: every claim of a lesson runs on your own Python.

GPL-3.0-or-later. It uses Qt, QScintilla, KSyntaxHighlighting and KArchive.</source>
        <translation>Lectern %1 dạy Python cho AI và dữ liệu: mọi điều bài học nêu ra đều chạy được trên Python của chính bạn.

GPL-3.0-or-later. Chương trình dùng Qt, QScintilla, KSyntaxHighlighting và KArchive.</translation>
    </message>
</context>
<context>
    <name>QuizReader</name>
    <message>
        <source>&quot;answer&quot; must be a position from 0 to %1.</source>
        <translation>"answer" phải là một vị trí từ 0 đến %1.</translation>
    </message>
    <message>
        <source>&quot;answer&quot; is an empty list. Name at least one right option.</source>
        <translation>"answer" là danh sách rỗng. Hãy nêu ít nhất một lựa chọn đúng.</translation>
    </message>
    <message>
        <source>A question with options needs at least two.</source>
        <translation>Câu hỏi có lựa chọn cần ít nhất hai lựa chọn.</translation>
    </message>
</context>
<context>
    <name>ScriptTiming</name>
    <message>
        <source>The script took %1 and used %2 of processor time. Start and end of Python are not part of it.</source>
        <translation>Tập lệnh mất %1 và dùng %2 thời gian bộ xử lý. Không tính lúc Python khởi động và kết thúc.</translation>
    </message>
    <message>
        <source>The run took %1 and used %2 of processor time, start and end of Python included.</source>
        <translation>Lần chạy mất %1 và dùng %2 thời gian bộ xử lý, tính cả lúc Python khởi động và kết thúc.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings in %1 cannot be read, and the file cannot be renamed. Lectern looks as at its first start; your drafts and your progress are kept elsewhere.</source>
        <translation>Không đọc được thiết lập trong %1, và không đổi tên được tệp. Lectern hiển thị như khi khởi động lần đầu; các bản nháp và tiến độ của bạn được giữ ở nơi khác.</translation>
    </message>
    <message>
        <source>The settings could not be read and were set aside as %1. Lectern looks as at its first start; your drafts and your progress are kept elsewhere.</source>
        <translation>Không đọc được thiết lập nên đã cất riêng thành %1. Lectern hiển thị như khi khởi động lần đầu; các bản nháp và tiến độ của bạn được giữ ở nơi khác.</translation>
    </message>
    <message>
        <source>The settings could not be saved (%1). Lectern works, but will not remember its layout: check who may write to this file.</source>
        <translation>Không lưu được thiết lập (%1). Lectern vẫn hoạt động, nhưng sẽ không nhớ cách bố trí: hãy kiểm tra ai được phép ghi vào tệp này.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>không tạo được thư mục</translation>
    </message>
</context>
<context>
    <name>ShownFrames</name>
    <message>
        <source>the program, line %1</source>
        <translation>chương trình, dòng %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a function</comment>
        <translation>%1, dòng %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more frame(s)</source>
        <translation>
            <numerusform>còn %n frame nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã thay đổi</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>không còn</translation>
    </message>
</context>
<context>
    <name>SlightDifference</name>
    <message>
        <source>The same but for white space at line ends or empty lines at the end; this task asks for every character.</source>
        <translation>Giống nhau, chỉ khác khoảng trắng cuối dòng hoặc dòng trống ở cuối; bài này đòi hỏi đúng từng ký tự.</translation>
    </message>
    <message>
        <source>The same but for spacing; this task asks for exact spacing.</source>
        <translation>Giống nhau, chỉ khác khoảng trắng; bài này đòi hỏi đúng khoảng trắng.</translation>
    </message>
    <message>
        <source>The same lines in another order; this task asks for this order.</source>
        <translation>Cùng các dòng nhưng theo thứ tự khác; bài này đòi hỏi đúng thứ tự này.</translation>
    </message>
    <message>
        <source>The same lines, but not as often; this task counts them.</source>
        <translation>Cùng các dòng nhưng số lần xuất hiện khác; bài này tính cả số lần.</translation>
    </message>
    <message>
        <source>The same items in another order; this task asks for this order.</source>
        <translation>Cùng các phần tử nhưng theo thứ tự khác; bài này đòi hỏi đúng thứ tự này.</translation>
    </message>
    <message>
        <source>The same numbers, written in another way; this task asks for them as written.</source>
        <translation>Cùng các số nhưng viết theo cách khác; bài này đòi hỏi viết đúng như vậy.</translation>
    </message>
    <message>
        <source>The same but for rounding; this task asks for every digit.</source>
        <translation>Giống nhau, chỉ khác do làm tròn; bài này đòi hỏi đúng từng chữ số.</translation>
    </message>
    <message>
        <source>The same value, written in another way; this task asks for it as written.</source>
        <translation>Cùng giá trị nhưng viết theo cách khác; bài này đòi hỏi viết đúng như vậy.</translation>
    </message>
    <message>
        <source>The values are equal; this task asks for the same types, the same order of keys and the same sign of zero as well.</source>
        <translation>Các giá trị bằng nhau; bài này còn đòi hỏi cùng kiểu, cùng thứ tự khóa và cùng dấu của số không.</translation>
    </message>
    <message>
        <source>The same but for where lines end; this task asks for these lines.</source>
        <translation>Giống nhau, chỉ khác chỗ xuống dòng; bài này yêu cầu đúng các dòng như vậy.</translation>
    </message>
</context>
<context>
    <name>StepRecording</name>
    <message>
        <source>No step of the program was recorded.</source>
        <translation>Không ghi lại được bước nào của chương trình.</translation>
    </message>
    <message>
        <source>On line %1 came %2.</source>
        <translation>Ở dòng %1 phát sinh %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were recorded.</source>
        <translation>
            <numerusform>Đã ghi lại %n bước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They ran %n different line(s).</source>
        <translation>
            <numerusform>Các bước này chạy qua %n dòng khác nhau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the program&apos;s own functions were made.</source>
        <translation>
            <numerusform>Có %n lời gọi tới các hàm của chính chương trình.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls stood inside each other up to %n deep.</source>
        <translation>
            <numerusform>Các lời gọi lồng nhau sâu nhất %n cấp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was stopped, perhaps a few steps later.</source>
        <translation>Chương trình đã bị dừng, có thể sau đó vài bước.</translation>
    </message>
    <message>
        <source>This is the whole run.</source>
        <translation>Đây là toàn bộ lần chạy.</translation>
    </message>
    <message>
        <source>These are the first steps of a longer run: no more are recorded.</source>
        <translation>Đây là những bước đầu của một lần chạy dài hơn: không ghi thêm bước nào nữa.</translation>
    </message>
    <message>
        <source>These are the first steps of a longer run: recording them took too long.</source>
        <translation>Đây là những bước đầu của một lần chạy dài hơn: việc ghi lại mất quá nhiều thời gian.</translation>
    </message>
    <message>
        <source>These are the first steps of a longer run: they became too much text.</source>
        <translation>Đây là những bước đầu của một lần chạy dài hơn: các bước đã thành quá nhiều văn bản.</translation>
    </message>
    <message>
        <source>Recording ended as calls came close to the recursion limit of Python.</source>
        <translation>Việc ghi lại dừng khi các lời gọi đến gần giới hạn đệ quy của Python.</translation>
    </message>
    <message>
        <source>Recording ended where the program began to trace or debug itself.</source>
        <translation>Việc ghi lại dừng ở chỗ chương trình bắt đầu tự theo vết hoặc tự gỡ lỗi.</translation>
    </message>
    <message>
        <source>Recording failed here; the program went on without it.</source>
        <translation>Việc ghi lại gặp lỗi ở đây; chương trình vẫn chạy tiếp mà không được ghi.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>line %1 is about to run</source>
        <translation>dòng %1 sắp chạy</translation>
    </message>
    <message>
        <source>the program begins</source>
        <translation>chương trình bắt đầu</translation>
    </message>
    <message>
        <source>the program is at its end, on line %1</source>
        <translation>chương trình đã đến cuối, ở dòng %1</translation>
    </message>
    <message>
        <source>on line %1 comes %2</source>
        <translation>ở dòng %1 phát sinh %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>line %1 is about to run, in %2, depth %3</source>
        <translation>dòng %1 sắp chạy, trong %2, độ sâu %3</translation>
    </message>
    <message>
        <source>%2 is called, which begins on line %1, depth %3</source>
        <translation>%2 được gọi, bắt đầu ở dòng %1, độ sâu %3</translation>
    </message>
    <message>
        <source>%2 returns %4 from line %1, depth %3</source>
        <translation>%2 trả về %4 từ dòng %1, độ sâu %3</translation>
    </message>
    <message>
        <source>%2 gives %4 and pauses on line %1, depth %3</source>
        <translation>%2 đưa ra %4 và tạm dừng ở dòng %1, độ sâu %3</translation>
    </message>
    <message>
        <source>%2 goes on from line %1, depth %3</source>
        <translation>%2 chạy tiếp từ dòng %1, độ sâu %3</translation>
    </message>
    <message>
        <source>on line %1 comes %4, in %2, depth %3</source>
        <translation>ở dòng %1 phát sinh %4, trong %2, độ sâu %3</translation>
    </message>
    <message>
        <source>Step %1 of %2, thread %3: %4.</source>
        <comment>the last is what happens there</comment>
        <translation>Bước %1/%2, luồng %3: %4.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3.</source>
        <comment>the last is what happens there</comment>
        <translation>Bước %1/%2: %3.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a variable and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a variable</comment>
        <translation>%1 không còn nữa</translation>
    </message>
    <message>
        <source>%1 Changed: %2.</source>
        <comment>a sentence; variables</comment>
        <translation>%1 Đã thay đổi: %2.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Time %1</source>
        <comment>how it grows</comment>
        <translation>Thời gian %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the name of a part of a program, how it grows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How time grows cannot be told from these values</source>
        <translation>Không thể biết thời gian tăng thế nào từ các giá trị này</translation>
    </message>
    <message>
        <source>%1: how it grows cannot be told from these values</source>
        <translation>%1: không thể biết mức tăng từ các giá trị này</translation>
    </message>
    <message>
        <source>How the peak of memory grows cannot be told from these values.</source>
        <translation>Không thể biết bộ nhớ đỉnh tăng thế nào từ các giá trị này.</translation>
    </message>
    <message>
        <source>The peak of memory %1, at %2.</source>
        <comment>how it grows, a size</comment>
        <translation>Bộ nhớ đỉnh %1, ở mức %2.</translation>
    </message>
    <message>
        <source>The peak of memory %1, from %2 to %3.</source>
        <comment>how it grows, two sizes</comment>
        <translation>Bộ nhớ đỉnh %1, từ %2 đến %3.</translation>
    </message>
    <message>
        <source>At %1 = %2, %3 took %4 and %5 took %6, %7 times as long.</source>
        <comment>a knob, its value, a part, its time, another part, its time, a number</comment>
        <translation>Với %1 = %2, %3 mất %4 còn %5 mất %6, lâu gấp %7 lần.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is said of several curves</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Chưa đo được gì.</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>why</source>
        <translation>vì sao</translation>
    </message>
    <message>
        <source>called</source>
        <translation>đã gọi</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>mong đợi</translation>
    </message>
    <message>
        <source>came</source>
        <translation>nhận được</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>đã in ra</translation>
    </message>
    <message>
        <source>where</source>
        <translation>ở đâu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>line %1 of your program</source>
        <translation>dòng %1 trong chương trình của bạn</translation>
    </message>
    <message>
        <source>First difference in line %1, character %2: expected %3, came %4.</source>
        <translation>Khác biệt đầu tiên ở dòng %1, ký tự %2: mong đợi %3, nhận được %4.</translation>
    </message>
    <message>
        <source>First difference at character %1: expected %2, came %3.</source>
        <translation>Khác biệt đầu tiên ở ký tự %1: mong đợi %2, nhận được %3.</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Đạt: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Chưa đạt: %1</translation>
    </message>
</context>
<context>
    <name>TestState</name>
    <message>
        <source>· waiting</source>
        <translation>· đang chờ</translation>
    </message>
    <message>
        <source>… running</source>
        <translation>… đang chạy</translation>
    </message>
    <message>
        <source>– not run</source>
        <translation>– chưa chạy</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation>✓ đạt</translation>
    </message>
    <message>
        <source>✗ FAIL</source>
        <translation>✗ CHƯA ĐẠT</translation>
    </message>
    <message>
        <source>! ERROR</source>
        <translation>! LỖI</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>đang chờ: %1</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>đang chạy: %1</translation>
    </message>
    <message>
        <source>not run: %1</source>
        <translation>chưa chạy: %1</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>đạt: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>chưa đạt: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>lỗi: %1</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>This file does not exist. Check the name.</source>
        <translation>Tệp này không tồn tại. Hãy kiểm tra tên.</translation>
    </message>
    <message>
        <source>This is not a regular file. Give a text file.</source>
        <translation>Đây không phải là tệp thông thường. Hãy dùng một tệp văn bản.</translation>
    </message>
    <message>
        <source>This file cannot be read (%1). Check its permissions.</source>
        <translation>Không đọc được tệp này (%1). Hãy kiểm tra quyền truy cập.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, the most that is read here. Make it smaller.</source>
        <translation>Tệp này lớn hơn %1 byte, là mức lớn nhất được đọc ở đây. Hãy làm tệp nhỏ lại.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation>Dòng này không phải UTF-8. Hãy lưu tệp dưới dạng UTF-8.</translation>
    </message>
    <message>
        <source>This line contains a NUL character, so it is not text. Remove it.</source>
        <translation>Dòng này chứa ký tự NUL nên không phải văn bản. Hãy xóa ký tự đó.</translation>
    </message>
</context>
<context>
    <name>ThreadRecording</name>
    <message>
        <source>main thread</source>
        <translation>luồng chính</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>luồng %1</translation>
    </message>
    <message>
        <source>thread %1 (%2)</source>
        <translation>luồng %1 (%2)</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>tiến trình %1</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>tiến trình %1 (%2)</translation>
    </message>
    <message>
        <source>process %1, thread %2</source>
        <translation>tiến trình %1, luồng %2</translation>
    </message>
    <message>
        <source>process %1, thread %2 (%3)</source>
        <translation>tiến trình %1, luồng %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n threads computed, but hardly ever at the same time: %1 cores were busy.</source>
        <translation>
            <numerusform>%n luồng đã tính toán, nhưng hầu như không bao giờ cùng lúc: %1 lõi bận.</numerusform>
        </translation>
    </message>
    <message>
        <source>One thread computed: %1 cores were busy.</source>
        <translation>Một luồng tính toán: %1 lõi bận.</translation>
    </message>
    <message>
        <source>One thread computed, one waited: %1 cores were busy.</source>
        <translation>Một luồng tính toán, một luồng chờ: %1 lõi bận.</translation>
    </message>
    <message numerus="yes">
        <source>One thread computed, %n waited: %1 cores were busy.</source>
        <translation>
            <numerusform>Một luồng tính toán, %n luồng chờ: %1 lõi bận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several threads computed at once: %1 cores were busy.</source>
        <translation>Nhiều luồng tính toán cùng lúc: %1 lõi bận.</translation>
    </message>
    <message numerus="yes">
        <source>%n threads computed side by side: %1 cores were busy.</source>
        <translation>
            <numerusform>%n luồng tính toán song song: %1 lõi bận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes computed side by side: %1 cores were busy.</source>
        <translation>
            <numerusform>%n tiến trình tính toán song song: %1 lõi bận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads in %1 processes computed side by side: %2 cores were busy.</source>
        <translation>
            <numerusform>%n luồng trong %1 tiến trình tính toán song song: %2 lõi bận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several threads took turns: %1 cores were busy.</source>
        <translation>Nhiều luồng thay phiên nhau: %1 lõi bận.</translation>
    </message>
    <message numerus="yes">
        <source>%n threads shared one core: %1 cores were busy.</source>
        <translation>
            <numerusform>%n luồng dùng chung một lõi: %1 lõi bận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads in %1 processes took turns: %2 cores were busy.</source>
        <translation>
            <numerusform>%n luồng trong %1 tiến trình thay phiên nhau: %2 lõi bận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples show that they waited for one another. That it was for the interpreter lock is inferred from how they waited, not proved.</source>
        <translation>Các mẫu cho thấy chúng đã chờ nhau. Việc chúng chờ khóa trình thông dịch được suy ra từ cách chúng chờ, chứ chưa được chứng minh.</translation>
    </message>
    <message>
        <source>The one thread mostly waited: %1 cores were busy.</source>
        <translation>Luồng duy nhất chủ yếu là chờ: %1 lõi bận.</translation>
    </message>
    <message numerus="yes">
        <source>%n threads mostly waited: %1 cores were busy.</source>
        <translation>
            <numerusform>%n luồng chủ yếu là chờ: %1 lõi bận.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was over before its threads could be followed.</source>
        <translation>Chương trình đã kết thúc trước khi kịp theo dõi các luồng.</translation>
    </message>
    <message>
        <source>The machine had other work, too.</source>
        <translation>Máy cũng có việc khác phải làm.</translation>
    </message>
    <message>
        <source>Threads were ready to run on %1, but the machine had no more cores free.</source>
        <translation>Các luồng sẵn sàng chạy trên %1 lõi, nhưng máy không còn lõi trống.</translation>
    </message>
</context>
<context>
    <name>TimedComparison</name>
    <message>
        <source>There are too few runs to compare %1 with %2: it takes at least 4 of each.</source>
        <translation>Có quá ít lần chạy để so sánh %1 với %2: mỗi bên cần ít nhất 4 lần.</translation>
    </message>
    <message>
        <source>No measurable difference between %1 and %2: %2 took between %3 and %4 times as long as %1.</source>
        <translation>Không có khác biệt đo được giữa %1 và %2: %2 chạy lâu gấp từ %3 đến %4 lần %1.</translation>
    </message>
    <message>
        <source>%1 was %3 times as fast as %2 (%4 to %5).</source>
        <translation>%1 nhanh gấp %3 lần %2 (từ %4 đến %5).</translation>
    </message>
    <message>
        <source>%1 took %3 times as long as %2 (%4 to %5).</source>
        <translation>%1 chạy lâu gấp %3 lần %2 (từ %4 đến %5).</translation>
    </message>
    <message>
        <source>The processor time of %1 and %2 does not differ measurably.</source>
        <translation>Thời gian bộ xử lý của %1 và %2 không khác nhau ở mức đo được.</translation>
    </message>
    <message>
        <source>%1 used %3 times as much processor time as %2 (%4 to %5).</source>
        <translation>%1 dùng thời gian bộ xử lý gấp %3 lần %2 (từ %4 đến %5).</translation>
    </message>
    <message>
        <source>The peak of memory was %1 in %2 and %3 in %4.</source>
        <translation>Bộ nhớ đỉnh là %1 ở %2 và %3 ở %4.</translation>
    </message>
</context>
<context>
    <name>ValueFinding</name>
    <message>
        <source>%1 (a subclass of %2)</source>
        <translation>%1 (lớp con của %2)</translation>
    </message>
    <message>
        <source>%1 should be the same object as %2, but it is another.</source>
        <translation>%1 phải là cùng một đối tượng với %2, nhưng lại là đối tượng khác.</translation>
    </message>
    <message>
        <source>%1 should be %2, but it is another object, although both print alike.</source>
        <translation>%1 phải là %2, nhưng lại là đối tượng khác, dù cả hai in ra giống nhau.</translation>
    </message>
    <message>
        <source>%1 should be %2, but it is %3.</source>
        <translation>%1 phải là %2, nhưng lại là %3.</translation>
    </message>
    <message>
        <source>%1 is %2, where %3 is expected.</source>
        <translation>%1 là %2, trong khi mong đợi %3.</translation>
    </message>
    <message>
        <source>%1 is too large or too deep to be compared.</source>
        <translation>%1 quá lớn hoặc lồng quá sâu nên không so sánh được.</translation>
    </message>
    <message>
        <source>%1 has the length %2, where %3 is expected.</source>
        <translation>%1 có độ dài %2, trong khi mong đợi %3.</translation>
    </message>
    <message>
        <source>%1 has the shape %2, where %3 is expected.</source>
        <translation>%1 có shape %2, trong khi mong đợi %3.</translation>
    </message>
    <message>
        <source>%1 has the dtype %2, where %3 is expected.</source>
        <translation>%1 có dtype %2, trong khi mong đợi %3.</translation>
    </message>
    <message>
        <source>%1 lacks the item %2.</source>
        <translation>%1 thiếu phần tử %2.</translation>
    </message>
    <message>
        <source>%1 has the item %2, which is not expected.</source>
        <translation>%1 có phần tử %2 ngoài mong đợi.</translation>
    </message>
    <message>
        <source>%1 lacks the item %2, but has %3.</source>
        <translation>%1 thiếu phần tử %2, nhưng có %3.</translation>
    </message>
    <message>
        <source>%1 has no key %2.</source>
        <translation>%1 không có khóa %2.</translation>
    </message>
    <message>
        <source>%1 has the key %2, which is not expected.</source>
        <translation>%1 có khóa %2 ngoài mong đợi.</translation>
    </message>
    <message>
        <source>%1 has the key %2 in another place than expected.</source>
        <translation>%1 có khóa %2 ở vị trí khác với mong đợi.</translation>
    </message>
</context>
<context>
    <name>ValueSharing</name>
    <message>
        <source>%1 is the same object as %2, but it should be a new one.</source>
        <translation>%1 là cùng một đối tượng với %2, nhưng lẽ ra phải là đối tượng mới.</translation>
    </message>
    <message>
        <source>%1 should be the same object as %2, but it is another.</source>
        <translation>%1 phải là cùng một đối tượng với %2, nhưng lại là đối tượng khác.</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>a name, a type, a size in bytes, a value</comment>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>a name, a type, a value</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>There are more than are shown here.</source>
        <translation>Còn nhiều biến hơn số được hiển thị ở đây.</translation>
    </message>
    <message>
        <source>There are no variables.</source>
        <translation>Không có biến nào.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (dòng %2)</translation>
    </message>
    <message>
        <source>The interpreter was ended by signal %1 (%2). A program in plain Python cannot do that by itself: look at what it does with native code.</source>
        <translation>Trình thông dịch đã bị kết thúc bởi tín hiệu %1 (%2). Chương trình Python thuần không tự gây ra điều đó được: hãy xem nó làm gì với mã gốc (native code).</translation>
    </message>
    <message>
        <source>The program was stopped at its time limit. Look for a loop that does not end, or for something it waits for.</source>
        <translation>Chương trình đã bị dừng ở giới hạn thời gian. Hãy tìm một vòng lặp không kết thúc, hoặc thứ gì đó mà chương trình đang chờ.</translation>
    </message>
    <message>
        <source>The program was stopped because it had used the processor for longer than its limit. Look for a loop that does not end, or for a faster way.</source>
        <translation>Chương trình đã bị dừng vì dùng bộ xử lý lâu hơn giới hạn. Hãy tìm một vòng lặp không kết thúc, hoặc một cách làm nhanh hơn.</translation>
    </message>
    <message>
        <source>The program was stopped at its memory limit. Look for a collection that keeps growing.</source>
        <translation>Chương trình đã bị dừng ở giới hạn bộ nhớ. Hãy tìm một tập hợp dữ liệu cứ lớn dần.</translation>
    </message>
    <message>
        <source>The program was stopped because it had started more processes and threads than its limit. Look for one that starts another without end.</source>
        <translation>Chương trình đã bị dừng vì khởi động nhiều tiến trình và luồng hơn giới hạn. Hãy tìm tiến trình hoặc luồng cứ khởi động thêm mãi không dừng.</translation>
    </message>
    <message>
        <source>The program was stopped because it had written more to its files than its limit. Look for a file that keeps growing.</source>
        <translation>Chương trình đã bị dừng vì ghi vào tệp nhiều hơn giới hạn. Hãy tìm một tệp cứ lớn dần.</translation>
    </message>
    <message>
        <source>The program was stopped because it printed more than its limit. Look for a print in a loop that does not end.</source>
        <translation>Chương trình đã bị dừng vì in ra nhiều hơn giới hạn. Hãy tìm lệnh print trong một vòng lặp không kết thúc.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Lần chạy đã bị dừng.</translation>
    </message>
    <message>
        <source>The program ended with an exception: %1.</source>
        <translation>Chương trình kết thúc với ngoại lệ: %1.</translation>
    </message>
    <message>
        <source>The program ended without an error, but exit status %1 was expected.</source>
        <translation>Chương trình kết thúc không có lỗi, nhưng mã thoát mong đợi là %1.</translation>
    </message>
    <message>
        <source>The program ended with exit status %1, but %2 was expected.</source>
        <translation>Chương trình kết thúc với mã thoát %1, nhưng mong đợi là %2.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>dòng %1 của %2</translation>
    </message>
    <message>
        <source>It was at %1.</source>
        <translation>Lúc đó chương trình đang ở %1.</translation>
    </message>
    <message>
        <source>It was at %1, in %2().</source>
        <translation>Lúc đó chương trình đang ở %1, trong %2().</translation>
    </message>
    <message>
        <source>The program printed more than is kept, so that nothing can be compared. Print less.</source>
        <translation>Chương trình in ra nhiều hơn mức được giữ lại nên không so sánh được. Hãy in ít hơn.</translation>
    </message>
    <message>
        <source>The program ran to its end.</source>
        <translation>Chương trình đã chạy đến hết.</translation>
    </message>
    <message>
        <source>The output is what was expected.</source>
        <translation>Kết quả in ra đúng như mong đợi.</translation>
    </message>
</context>
<context>
    <name>WarmStart</name>
    <message>
        <source>it was asked to start cold</source>
        <translation>có yêu cầu khởi động nguội</translation>
    </message>
    <message>
        <source>it is no Python script</source>
        <translation>không phải là tập lệnh Python</translation>
    </message>
    <message>
        <source>it has interpreter options</source>
        <translation>có tùy chọn của trình thông dịch</translation>
    </message>
    <message>
        <source>it has a hash seed</source>
        <translation>có giá trị gốc cho hàm băm (hash seed)</translation>
    </message>
    <message>
        <source>it sets an environment variable of Python</source>
        <translation>có đặt biến môi trường của Python</translation>
    </message>
    <message>
        <source>it mentions %1</source>
        <translation>có nhắc đến %1</translation>
    </message>
</context>
<context>
    <name>WidgetShortcuts</name>
    <message>
        <source>Editor</source>
        <translation>Trình soạn thảo</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Thụt lề</translation>
    </message>
    <message>
        <source>Unindent</source>
        <translation>Bỏ thụt lề</translation>
    </message>
    <message>
        <source>Make lines comments, or comments code</source>
        <translation>Đổi dòng thành chú thích, hoặc chú thích thành mã</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>Hoàn thành tên</translation>
    </message>
    <message>
        <source>Show how the function is called</source>
        <translation>Cho xem cách gọi hàm</translation>
    </message>
    <message>
        <source>Select the next occurrence too</source>
        <translation>Chọn thêm lần xuất hiện tiếp theo</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>Chọn mọi lần xuất hiện</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Chuyển dòng lên</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Chuyển dòng xuống</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>One page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>One page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>To the next button, link or field</source>
        <translation>Tới nút, liên kết hoặc ô tiếp theo</translation>
    </message>
    <message>
        <source>In a puzzle: pick up the line, and put it down</source>
        <translation>Trong câu đố: nhấc dòng lên, và đặt xuống</translation>
    </message>
    <message>
        <source>In a puzzle: move the line up</source>
        <translation>Trong câu đố: chuyển dòng lên</translation>
    </message>
    <message>
        <source>In a puzzle: move the line down</source>
        <translation>Trong câu đố: chuyển dòng xuống</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>In the output: go to the line that a traceback names</source>
        <translation>Trong kết quả in ra: tới dòng mà vết lỗi nêu</translation>
    </message>
    <message>
        <source>While typing for a program: end of input</source>
        <translation>Khi đang gõ cho chương trình: kết thúc dữ liệu nhập</translation>
    </message>
    <message>
        <source>In a difference: the next one</source>
        <translation>Trong phần khác biệt: chỗ tiếp theo</translation>
    </message>
    <message>
        <source>In a difference: the one before</source>
        <translation>Trong phần khác biệt: chỗ trước đó</translation>
    </message>
    <message>
        <source>Copy what is selected, or the test</source>
        <translation>Sao chép phần đang chọn, hoặc phép thử</translation>
    </message>
    <message>
        <source>Leave the editor, where Tab indents: to the lesson, to the output</source>
        <translation>Rời trình soạn thảo (nơi Tab thụt lề): tới bài học, tới kết quả in ra</translation>
    </message>
    <message>
        <source>Say what is wrong with the code</source>
        <translation>Cho biết mã sai ở đâu</translation>
    </message>
    <message>
        <source>In the output: find</source>
        <translation>Trong kết quả in ra: tìm</translation>
    </message>
    <message>
        <source>In a figure: from value to value; in steps: back and forward</source>
        <translation>Trong hình vẽ: từ giá trị này sang giá trị khác; trong các bước: lùi và tiến</translation>
    </message>
    <message>
        <source>In steps: to the next line of the same call</source>
        <translation>Trong các bước: đến dòng tiếp theo của cùng lời gọi</translation>
    </message>
    <message>
        <source>In steps: out of the call</source>
        <translation>Trong các bước: ra khỏi lời gọi</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New scratch program</source>
        <translation>Chương trình nháp &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Scratch programs</source>
        <translation>&amp;Chương trình nháp</translation>
    </message>
    <message>
        <source>&amp;Open a folder of lessons…</source>
        <translation>Mở &amp;thư mục bài học…</translation>
    </message>
    <message>
        <source>Open a lesson &amp;pack…</source>
        <translation>Mở &amp;gói bài học…</translation>
    </message>
    <message>
        <source>&amp;Recent courses</source>
        <translation>&amp;Khóa học gần đây</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tìm…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Tìm &amp;kế tiếp</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Tìm t&amp;rước đó</translation>
    </message>
    <message>
        <source>&amp;Replace in the program…</source>
        <translation>T&amp;hay trong chương trình…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Đi tới &amp;dòng…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Trang đầu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Đi tiế&amp;p</translation>
    </message>
    <message>
        <source>&amp;Previous lesson</source>
        <translation>Bài học t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Bài học &amp;sau</translation>
    </message>
    <message>
        <source>Search all &amp;lessons…</source>
        <translation>Tìm kiếm trong &amp;mọi bài học…</translation>
    </message>
    <message>
        <source>To the &amp;courses</source>
        <translation>Tới &amp;khóa học</translation>
    </message>
    <message>
        <source>To the less&amp;on</source>
        <translation>Tới &amp;bài học</translation>
    </message>
    <message>
        <source>To the &amp;editor</source>
        <translation>Tới trình s&amp;oạn thảo</translation>
    </message>
    <message>
        <source>To the o&amp;utput</source>
        <translation>Tới kết quả &amp;in ra</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Chạy</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>Màu theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>&amp;Lớn hơn</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Cỡ thường</translation>
    </message>
    <message>
        <source>C&amp;ourses</source>
        <translation>&amp;Khóa học</translation>
    </message>
    <message>
        <source>Out&amp;line of the lesson</source>
        <translation>Mục lục &amp;bài học</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>T&amp;oàn màn hình</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Mọi lệnh…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>A&amp;bout Lectern</source>
        <translation>&amp;Giới thiệu Lectern</translation>
    </message>
    <message>
        <source>See &amp;inside</source>
        <translation>Xem &amp;bên trong</translation>
    </message>
    <message>
        <source>What to record of the editor&apos;s programs</source>
        <translation>Những gì cần ghi lại từ các chương trình trong trình soạn thảo</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Scratch</source>
        <translation>Nháp</translation>
    </message>
    <message>
        <source># Try anything here. F5 runs it.
</source>
        <translation># Thử gì ở đây cũng được. F5 để chạy.
</translation>
    </message>
    <message>
        <source>%1 (your copy)</source>
        <translation>%1 (bản của bạn)</translation>
    </message>
    <message>
        <source>Scratch %1</source>
        <translation>Nháp %1</translation>
    </message>
    <message>
        <source>The lesson has no block and no exercise of that name any more. Your draft is kept.</source>
        <translation>Bài học không còn khối hay bài tập nào có tên đó. Bản nháp của bạn vẫn được giữ.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>YAML anchors and aliases (&amp;name, *name) are not used in courses. Write the value out.</source>
        <translation>Neo và bí danh của YAML (&amp;name, *name) không được dùng trong khóa học. Hãy viết hẳn giá trị ra.</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep. Make it flatter.</source>
        <translation>Phần này lồng nhau sâu hơn %1 cấp. Hãy làm cho phẳng hơn.</translation>
    </message>
    <message>
        <source>YAML tags (!name) are not used in courses. Remove the tag.</source>
        <translation>Thẻ của YAML (!name) không được dùng trong khóa học. Hãy bỏ thẻ.</translation>
    </message>
    <message>
        <source>This has more than %1 values. Split it.</source>
        <translation>Phần này có hơn %1 giá trị. Hãy tách ra.</translation>
    </message>
    <message>
        <source>There is no YAML here. Write the keys that the format asks for.</source>
        <translation>Ở đây không có YAML. Hãy viết các khóa mà định dạng yêu cầu.</translation>
    </message>
    <message>
        <source>There is more than one YAML document here. Keep one.</source>
        <translation>Ở đây có nhiều hơn một tài liệu YAML. Hãy giữ lại một.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Đây không phải YAML hợp lệ: %1.</translation>
    </message>
    <message>
        <source>Keys with values are expected here (key: value).</source>
        <translation>Ở đây cần các khóa có giá trị (key: value).</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is given twice. Keep one.</source>
        <translation>Khóa "%1" được ghi hai lần. Hãy giữ lại một.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing. Add it.</source>
        <translation>Thiếu khóa "%1". Hãy thêm vào.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>"%1" phải là văn bản.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Give it a text.</source>
        <translation>"%1" đang trống. Hãy ghi văn bản cho nó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>"%1" phải là số nguyên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>"%1" phải là true hoặc false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>"%1" phải là danh sách các văn bản.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an empty list. Add at least one entry.</source>
        <translation>"%1" là danh sách rỗng. Hãy thêm ít nhất một mục.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown here. Known keys: %2.</source>
        <translation>Khóa "%1" không được biết ở đây. Các khóa được biết: %2.</translation>
    </message>
</context>
</TS>
