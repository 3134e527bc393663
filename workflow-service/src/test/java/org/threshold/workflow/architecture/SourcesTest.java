package org.threshold.workflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read from the source files: sizes, package descriptions, what leaves no byte code. */
class SourcesTest {

    private static final Sizes CODE = Sizes.ofCode();
    private static final Sizes TESTS = Sizes.ofTests();

    @Test
    void classes_and_methods_of_the_code_are_small() {
        assertThat(tooLarge(CODE, Sources.MAIN)).isEmpty();
    }

    @Test
    void tests_are_small() {
        assertThat(tooLarge(TESTS, Sources.TEST)).isEmpty();
    }

    @Test
    void a_class_of_151_lines_is_found() {
        var lines = "    int a;\n".repeat(149);

        assertThat(CODE.tooLarge("A.java", "class A {\n" + lines + "}\n"))
                .containsExactly("A.java: class A lines: 151 > 150");
        assertThat(CODE.tooLarge("A.java", "class A {\n" + lines.substring(11) + "}\n")).isEmpty();
    }

    @Test
    void a_method_of_21_lines_is_found() {
        var lines = "        go();\n".repeat(21);

        assertThat(CODE.tooLarge("A.java", "class A {\n    void go() {\n" + lines + "    }\n}\n"))
                .containsExactly("A.java: go lines: 21 > 20");
    }

    @Test
    void a_text_block_counts_as_one_line() {
        var block = "        go(\"\"\"\n" + "            a\n".repeat(30) + "            \"\"\");\n";

        assertThat(CODE.tooLarge("A.java", "class A {\n    void go() {\n" + block + "    }\n}\n"))
                .isEmpty();
    }

    @Test
    void the_constants_of_an_enumeration_count_as_one_line_and_what_follows_them_does_not() {
        var constants = "    A,\n".repeat(200) + "    B;\n";
        var fields = "    int a;\n".repeat(149);

        assertThat(CODE.tooLarge("A.java", "enum A {\n" + constants + "}\n")).isEmpty();
        assertThat(CODE.tooLarge("A.java", "enum A {\n" + constants + fields + "}\n"))
                .containsExactly("A.java: class A lines: 152 > 150");
    }

    @Test
    void a_fifth_parameter_and_a_sixth_constructor_argument_are_found() {
        var source =
                "class A { A(int a, int b, int c, int d, int e, int f) {}"
                        + " void go(int a, int b, int c, int d, int e) {} }";

        assertThat(CODE.tooLarge("A.java", source))
                .containsExactly("A.java: <init> arguments: 6 > 5", "A.java: go arguments: 5 > 4");
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_is_null() {
        var folders = new TreeSet<Path>();
        Sources.in(Sources.MAIN).forEach(file -> folders.add(file.getParent()));
        System.out.println("Packages: " + folders.size() + " checked");

        assertThat(folders).isNotEmpty().allSatisfy(SourcesTest::isDescribed);
    }

    @Test
    void nothing_uses_lombok_which_leaves_no_byte_code() {
        assertThat(Sources.in(Sources.MAIN))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(usesLombok(Sources.read(file))).isFalse());
        assertThat(usesLombok("package a;\n\nimport lombok.Data;\n")).isTrue();
        assertThat(usesLombok("@lombok.Data class A {}")).isTrue();
    }

    private static boolean usesLombok(String source) {
        return Stream.of("import lombok.", "import static lombok.", "@lombok.")
                .anyMatch(source::contains);
    }

    private static void isDescribed(Path folder) {
        var file = folder.resolve("package-info.java");
        assertThat(Files.exists(file)).describedAs(folder + " has a package-info.java").isTrue();
        assertThat(Sources.read(file)).startsWith("/**").contains("\n@NullMarked\npackage ");
    }

    private static List<String> tooLarge(Sizes sizes, Path folder) {
        var files = Sources.in(folder);
        System.out.println("Sizes: " + files.size() + " files of " + folder + " checked");
        assertThat(files).isNotEmpty();
        return sizes.tooLarge(
                files.stream().collect(Collectors.toMap(Path::toString, Sources::read)));
    }
}
