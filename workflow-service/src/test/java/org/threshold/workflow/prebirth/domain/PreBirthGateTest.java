package org.threshold.workflow.prebirth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.prebirth.domain.Expecting.all;
import static org.threshold.workflow.prebirth.domain.Expecting.but;
import static org.threshold.workflow.prebirth.domain.Expecting.concluding;
import static org.threshold.workflow.prebirth.domain.Expecting.said;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;

/** A pre-birth assessment ends when every source was heard or is left out by name. */
class PreBirthGateTest {

    private static final PreBirthAssessment HEARD = all(said(Expecting.REPLY));
    private static final PreBirthConclusion HELP = concluding(PreBirthOutcome.EARLY_HELP);

    @ParameterizedTest
    @EnumSource
    @Requirement("L-3.1.12")
    void it_waits_for_each_source(Source source) {
        assertThat(fields(but(HEARD, source, Expecting.REQUESTED), HELP))
                .containsExactly("outcome");
        assertThat(fields(but(HEARD, source, said(Expecting.DECLINED)), HELP))
                .containsExactly("accepted");
        assertThat(
                        fields(
                                but(HEARD, source, said(Expecting.DECLINED)),
                                concluding(PreBirthOutcome.EARLY_HELP, source)))
                .isEmpty();
        assertThat(fields(but(HEARD, source, Expecting.NO_PARTNER), HELP)).isEmpty();
    }

    @Test
    void the_first_thing_refused_names_the_lesson() {
        assertThat(PreBirthGate.refusals(Expecting.begun(), HELP).getFirst().problem())
                .contains("Midwife", "lesson 3.1.12");
    }

    @Test
    void a_source_that_has_not_answered_cannot_be_accepted_away() {
        assertThat(
                        fields(
                                but(HEARD, Source.POLICE, Expecting.REQUESTED),
                                concluding(PreBirthOutcome.EARLY_HELP, Source.POLICE)))
                .containsExactly("outcome");
    }

    @Test
    @Requirement("L-3.1.12")
    void a_strategy_discussion_waits_for_one_sentence_only() {
        var none = Expecting.begun();

        assertThat(fields(none, concluding(PreBirthOutcome.STRATEGY_DISCUSSION))).isEmpty();
        assertThat(
                        fields(
                                none,
                                new PreBirthConclusion(
                                        PreBirthOutcome.STRATEGY_DISCUSSION, " ", Set.of())))
                .containsExactly("analysis");
    }

    private static List<String> fields(PreBirthAssessment one, PreBirthConclusion given) {
        return PreBirthGate.refusals(one, given).stream().map(Refusal::field).toList();
    }
}
