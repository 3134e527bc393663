package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.6b and L-3.1.17. */
class AllegationGateTest {

    private static final Allegation OF_SOMEBODY_PRESENT = Given.allegation(false);
    private static final Allegation OF_ABSENT_PARENT = Given.allegation(true);

    @Test
    @Requirement("L-3.1.6b")
    void an_allegation_is_closed_with_what_was_found() {
        assertThat(AllegationGate.refusals(OF_SOMEBODY_PRESENT, with(new PutToThem.NotSaid())))
                .isEmpty();
    }

    @Test
    @Requirement("R-4.2-4c")
    void without_words_it_is_not_closed_even_when_it_was_taken_back() {
        var closing = new Closing(AllegationOutcome.TAKEN_BACK, " ", new PutToThem.NotSaid());

        assertThat(AllegationGate.refusals(OF_SOMEBODY_PRESENT, closing))
                .extracting(Refusal::field)
                .containsExactly("words");
    }

    @Test
    @Requirement("R-C&F-8b")
    void one_against_an_absent_parent_needs_an_answer_to_whether_it_was_put_to_them() {
        assertThat(AllegationGate.refusals(OF_ABSENT_PARENT, with(new PutToThem.NotSaid())))
                .extracting(Refusal::field)
                .containsExactly("putToThem");
        assertThat(AllegationGate.refusals(OF_ABSENT_PARENT, with(new PutToThem.Yes()))).isEmpty();
    }

    @Test
    void not_yet_needs_a_reason() {
        assertThat(AllegationGate.refusals(OF_ABSENT_PARENT, with(new PutToThem.NotYet(""))))
                .extracting(Refusal::field)
                .containsExactly("notPutReason");
        assertThat(AllegationGate.refusals(OF_ABSENT_PARENT, with(new PutToThem.NotYet("Abroad."))))
                .isEmpty();
    }

    @Test
    void why_it_is_followed_up_is_said() {
        assertThat(
                        AllegationGate.refusals(OF_ABSENT_PARENT, with(new PutToThem.NotSaid()))
                                .getFirst()
                                .problem())
                .contains("lesson 3.1.6");
    }

    private static Closing with(PutToThem put) {
        return new Closing(AllegationOutcome.NOT_SUBSTANTIATED, "Both were heard.", put);
    }
}
