package org.threshold.workflow.liaison.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;
import static org.threshold.workflow.liaison.domain.ALiaison.child;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.liaison.domain.AnswerGiven.Kind;
import org.threshold.workflow.platform.Refusal;

class AnswerGivenTest {

    @Test
    @Requirement("R-HV-2")
    void each_of_the_three_is_an_answer() {
        assertThat(given(Kind.CONSIDERED, "Weighed on Friday.", "", Optional.empty()).answer())
                .isEqualTo(new ChildAnswer.Considered("Weighed on Friday."));
        assertThat(given(Kind.NOTHING_NEW, "", "", Optional.empty()).answer())
                .isEqualTo(new ChildAnswer.NothingNew());
        assertThat(given(Kind.TO_DO, "Weigh her.", "Health visitor", Optional.of(TODAY)).answer())
                .isEqualTo(new ChildAnswer.ToDo("Weigh her.", "Health visitor", TODAY));
    }

    @Test
    @Requirement("R-HV-2")
    void what_is_to_be_done_names_what_by_whom_and_until_when() {
        assertThat(given(Kind.TO_DO, " ", "", Optional.empty()).refusals("children[2]"))
                .extracting(Refusal::field)
                .containsExactly("children[2].words", "children[2].byWhom", "children[2].until");
    }

    @Test
    void considered_says_what_was_said_and_nothing_new_says_nothing() {
        assertThat(given(Kind.CONSIDERED, "", "", Optional.empty()).refusals("children[0]"))
                .extracting(Refusal::field)
                .containsExactly("children[0].words");
        assertThat(given(Kind.CONSIDERED, "Well.", "", Optional.empty()).refusals("x")).isEmpty();
        assertThat(given(Kind.NOTHING_NEW, "", "", Optional.empty()).refusals("x")).isEmpty();
    }

    @Test
    void none_of_them_shows_what_was_said_where_it_is_logged() {
        var given = given(Kind.TO_DO, "Weigh her.", "Nora", Optional.of(TODAY));

        assertThat(given.toString() + given.answer()).doesNotContain("Weigh", "Nora");
        assertThat(new ChildAnswer.Considered("Weigh her.").toString()).doesNotContain("Weigh");
    }

    private static AnswerGiven given(
            Kind kind, String words, String byWhom, Optional<LocalDate> until) {
        return new AnswerGiven(child(1).person(), kind, words, byWhom, until);
    }
}
