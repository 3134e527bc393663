package org.threshold.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final Catalogue CATALOGUE =
            Catalogue.of(
                    """
                    # Lessons
                    L-3.1.7 M
                    asks: Refuses a return home.
                    lives: enquiry
                    beyond: Nothing moves by itself.
                    L-3.1.8 S
                    asks: Decides for each child.
                    open: Children of another household.
                    R-4.2-1 C
                    asks: Nothing.
                    R-Hosp-1 M
                    asks: Nothing.
                    people: Training.
                    """);
    private static final TestName RETURN = new TestName("org.a.ReturnTest", "no_return_home");

    @Test
    void what_is_needed_is_proven_by_a_test_that_passed() {
        Trace trace = trace(Set.of(RETURN), proof(RETURN, "L-3.1.7"));

        assertThat(trace.problems()).isEmpty();
        assertThat(TracePage.of(trace))
                .contains("| L-3.1.7 | M | Refuses a return home. | enquiry |")
                .contains("ReturnTest: no return home | Beyond: Nothing moves by itself. |")
                .contains("| proven | 1 | 0 | 0 |")
                .contains("| open | 0 | 1 | 1 |")
                .contains("| carried by people alone | 1 | 0 | 0 |")
                .contains("People: Training.");
    }

    @Test
    void without_a_test_it_is_a_problem_and_what_is_open_or_peoples_or_could_be_is_none() {
        assertThat(trace(Set.of()).problems())
                .singleElement()
                .asString()
                .startsWith("No test proves L-3.1.7");
    }

    @Test
    void a_test_that_did_not_pass_proves_nothing() {
        assertThat(trace(Set.of(), proof(RETURN, "L-3.1.7")).problems())
                .anyMatch(problem -> problem.contains("did not run and pass"))
                .anyMatch(problem -> problem.startsWith("No test proves L-3.1.7"));
    }

    @Test
    void a_test_names_one_or_two_ids_that_there_are() {
        Trace trace = trace(Set.of(RETURN), proof(RETURN, "L-3.1.7", "L-3.1.8", "R-4.2-1", "L-9"));

        assertThat(trace.problems())
                .containsExactly(
                        "ReturnTest: no return home proves L-9, which no requirement is called",
                        "ReturnTest: no return home names 4 ids; one or two");
        assertThat(trace(Set.of(RETURN), proof(RETURN)).problems())
                .contains("ReturnTest: no return home names 0 ids; one or two");
    }

    @Test
    void what_is_proven_in_part_says_what_is_open() {
        Trace trace = trace(Set.of(RETURN), proof(RETURN, "L-3.1.7", "L-3.1.8"));

        assertThat(TracePage.of(trace))
                .contains("| proven in part; what is open is said | 0 | 1 | 0 |")
                .contains("Children of another household.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L-1 X",
                "asks: before any id",
                "L-1 M\nsays: something",
                "L-1 M\nasks: this\nasks: that",
                "L-1 M\nL-1 S"
            })
    void a_catalogue_that_cannot_be_read_is_refused(String text) {
        assertThatThrownBy(() -> Catalogue.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Proof proof(TestName test, String... ids) {
        return new Proof(test, List.of(ids));
    }

    private static Trace trace(Set<TestName> passed, Proof... proofs) {
        return new Trace(CATALOGUE, List.of(proofs), passed);
    }
}
