package org.threshold.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @TempDir private Path folder;

    @Test
    void a_test_passed_when_each_of_its_cases_did() throws IOException {
        report(
                "org.a.SomeTest",
                """
                <testsuite>
                  <testcase name="alone" classname="org.a.SomeTest"/>
                  <testcase name="cases(Kind, int)[1]" classname="org.a.SomeTest"/>
                  <testcase name="cases(Kind, int)[2]" classname="org.a.SomeTest"/>
                  <testcase name="half(Kind)[1]" classname="org.a.SomeTest"/>
                  <testcase name="half(Kind)[2]" classname="org.a.SomeTest">
                    <failure message="no"/></testcase>
                  <testcase name="broken{int}[1]" classname="org.a.SomeTest"><error/></testcase>
                  <testcase name="not_here" classname="org.a.SomeTest"><skipped/></testcase>
                  <testcase name="within" classname="org.a.SomeTest$Inner"/>
                </testsuite>
                """);

        assertThat(Reports.passedIn(folder))
                .containsExactlyInAnyOrder(
                        new TestName("org.a.SomeTest", "alone"),
                        new TestName("org.a.SomeTest", "cases"),
                        new TestName("org.a.SomeTest$Inner", "within"));
    }

    @Test
    void an_engine_that_writes_words_and_no_package_is_understood() throws IOException {
        report(
                "org.a.CountingTest",
                """
                <testsuite><testcase name="no rung moves back" classname="CountingTest"/></testsuite>
                """);

        assertThat(Reports.passedIn(folder))
                .containsExactly(new TestName("org.a.CountingTest", "no_rung_moves_back"));
    }

    @Test
    void where_nothing_ran_nothing_passed_and_a_broken_report_is_named() throws IOException {
        assertThat(Reports.passedIn(folder.resolve("none"))).isEmpty();

        report("org.a.BrokenTest", "<testsuite>");
        assertThatThrownBy(() -> Reports.passedIn(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("TEST-org.a.BrokenTest.xml");
    }

    private void report(String type, String xml) throws IOException {
        Files.writeString(folder.resolve("TEST-" + type + ".xml"), xml);
    }
}
