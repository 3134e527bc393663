package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.NamedRisk.Evidence;
import org.threshold.workflow.strategy.NamedRisk.Harm;
import org.threshold.workflow.strategy.NamedRisk.Level;

/** The risks that a meeting named, as a page or a system sends them (R-C&F-11). */
class NamedRiskFormTest {

    @Test
    @Requirement("R-C&F-11")
    void level_and_evidence_are_read_apart_and_what_is_left_out_is_not_judged() {
        var high = new NamedRiskForm("Feeds.", "CP-2041", "neglect", "high", "little");
        var hardly = new NamedRiskForm("Something.", "", null, null, "");
        var reading = new Reading();

        assertThat(NamedRiskForm.read(reading, List.of(high, hardly)))
                .containsExactly(
                        new NamedRisk(
                                "Feeds.",
                                Optional.of(new CaseRef("CP-2041")),
                                Harm.NEGLECT,
                                Level.HIGH,
                                Evidence.LITTLE),
                        new NamedRisk(
                                "Something.",
                                Optional.empty(),
                                Harm.NOT_SAID,
                                Level.NOT_SAID,
                                Evidence.NOT_SAID));
        assertThat(reading.clean()).isTrue();
        assertThat(NamedRiskForm.read(reading, null)).isEmpty();
    }

    @Test
    void what_is_no_case_and_no_level_is_refused_where_it_was_typed() {
        var reading = new Reading();

        NamedRiskForm.read(
                reading, List.of(new NamedRiskForm("It.", "the boy", "neglect", "huge", "little")));

        assertThat(reading.refusals())
                .extracting(Refusal::field)
                .containsExactly("named[0].caseRef", "named[0].level");
    }

    @Test
    void the_minutes_have_what_was_named_and_what_else_was_said() {
        var named =
                new NamedRisk(
                        "Feeds are missed.",
                        Optional.empty(),
                        Harm.NEGLECT,
                        Level.HIGH,
                        Evidence.LITTLE);

        assertThat(NamedRiskForm.words(List.of(named), "Nobody is at home."))
                .isEqualTo("Neglect, high, little evidence: Feeds are missed.\nNobody is at home.");
        assertThat(NamedRiskForm.words(List.of(), "Nobody is at home."))
                .isEqualTo("Nobody is at home.");
        assertThat(NamedRiskForm.words(List.of(), "")).isEmpty();
    }
}
