package org.threshold.workflow.prebirth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.prebirth.domain.Expecting.all;
import static org.threshold.workflow.prebirth.domain.Expecting.but;
import static org.threshold.workflow.prebirth.domain.Expecting.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.Refusal;

/** The midwife’s booking is complete when health visitor and GPs are heard. */
class BookingGateTest {

    private static final PreBirthAssessment HEARD = all(said(Expecting.REPLY));

    @Test
    @Requirement("R-4.2-9")
    void it_names_health_visitor_and_both_gps_until_each_has_answered() {
        var none = Expecting.begun();

        assertThat(problems(none)).hasSize(3);
        assertThat(problems(none).getFirst())
                .startsWith("Not heard yet: Health visitor.")
                .contains("recommendation 4.2-9");
        assertThat(problems(but(none, Source.HEALTH_VISITOR, said(Expecting.REPLY)))).hasSize(2);
        assertThat(problems(HEARD)).isEmpty();
    }

    @Test
    @Requirement("R-4.2-9")
    void a_nil_return_is_an_answer_and_silence_or_a_refusal_is_none() {
        for (Source source : List.of(Source.HEALTH_VISITOR, Source.MOTHERS_GP)) {
            assertThat(problems(but(HEARD, source, said(new Answer.NilReturn(""))))).isEmpty();
            assertThat(problems(but(HEARD, source, said(Expecting.DECLINED)))).hasSize(1);
            assertThat(problems(but(HEARD, source, said(new Answer.NoAnswer("Rang."))))).hasSize(1);
            assertThat(problems(but(HEARD, source, Expecting.NO_PARTNER))).hasSize(1);
            assertThat(problems(but(HEARD, source, Expecting.REQUESTED))).hasSize(1);
        }
    }

    @Test
    void a_mother_may_have_no_partner_and_others_are_not_waited_for() {
        assertThat(problems(but(HEARD, Source.PARTNERS_GP, Expecting.NO_PARTNER))).isEmpty();
        assertThat(problems(but(HEARD, Source.PARTNERS_GP, said(Expecting.DECLINED)))).hasSize(1);
        assertThat(problems(but(HEARD, Source.POLICE, Expecting.REQUESTED))).isEmpty();
    }

    private static List<String> problems(PreBirthAssessment one) {
        return BookingGate.refusals(one).stream().map(Refusal::problem).toList();
    }
}
