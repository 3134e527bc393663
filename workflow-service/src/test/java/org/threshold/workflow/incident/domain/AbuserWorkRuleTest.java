package org.threshold.workflow.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.incident.domain.ALook.NEXT;
import static org.threshold.workflow.incident.domain.ALook.NOBODY_SPOKE;
import static org.threshold.workflow.incident.domain.ALook.NOTHING;
import static org.threshold.workflow.incident.domain.ALook.NOW;
import static org.threshold.workflow.incident.domain.ALook.SAFE;
import static org.threshold.workflow.incident.domain.ALook.SPOKEN;
import static org.threshold.workflow.incident.domain.ALook.notSafe;
import static org.threshold.workflow.incident.domain.ALook.offered;
import static org.threshold.workflow.incident.domain.ALook.untouched;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.incident.domain.AbuserLook.Offer;
import org.threshold.workflow.incident.domain.AbuserLook.Safety;
import org.threshold.workflow.incident.domain.AbuserLook.Talk;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.AbuserWork.State;
import org.threshold.workflow.incident.domain.AbuserWorkRule.When;
import org.threshold.workflow.platform.Refusal;

/** What has to be said of the work with somebody who is alleged to have abused. */
class AbuserWorkRuleTest {

    private static final LocalDate LATEST = LocalDate.parse("2026-12-21");
    private static final When WHEN = new When(NOW, LATEST);

    @Test
    @Requirement("R-C&F-8a")
    void not_safe_now_is_an_answer_with_a_reason_and_a_day_and_nobody_has_to_speak_to_them() {
        assertThat(refused(notSafe())).isEmpty();
        assertThat(
                        refused(
                                new AbuserLook(
                                        new Safety(false, ""),
                                        NOBODY_SPOKE,
                                        NOTHING,
                                        Optional.empty())))
                .containsExactly("notSafeBecause", "nextLookOn");
    }

    @ParameterizedTest
    @EnumSource(AbuserResult.class)
    @Requirement("R-C&F-8a")
    void while_it_is_not_safe_no_result_ends_it(AbuserResult result) {
        var look =
                new AbuserLook(
                        new Safety(false, "He threatens her."),
                        SPOKEN,
                        new Offer("Caring Dads", Optional.of(result), "Why."),
                        Optional.of(NEXT));

        assertThat(untouched().said(new Look(look, NOW)).state()).isEqualTo(State.OPEN);
        assertThat(refused(new AbuserLook(look.safety(), SPOKEN, look.offer(), Optional.empty())))
                .containsExactly("nextLookOn");
    }

    @Test
    @Requirement("R-C&F-8a")
    void where_it_is_safe_it_is_said_who_spoke_to_them_and_when_or_why_not_yet() {
        assertThat(refused(safe(NOBODY_SPOKE, NOTHING))).containsExactly("whyNotYet");
        assertThat(refused(safe(new Talk(Optional.empty(), "", "He works away."), NOTHING)))
                .isEmpty();
        assertThat(refused(safe(SPOKEN, NOTHING))).isEmpty();
        assertThat(refused(safe(new Talk(SPOKEN.at(), "", ""), NOTHING)))
                .containsExactly("spokenBy");
        assertThat(refused(safe(new Talk(Optional.empty(), "Sam Carr", "Soon."), NOTHING)))
                .containsExactly("spokenAt");
        assertThat(
                        refused(
                                safe(
                                        new Talk(Optional.of(NOW.plusSeconds(1)), "Sam Carr", ""),
                                        NOTHING)))
                .containsExactly("spokenAt");
    }

    @Test
    @Requirement("R-C&F-8a")
    void a_result_answers_an_offer_that_was_made_to_somebody_who_was_spoken_to() {
        var declined = Optional.of(AbuserResult.DECLINED);

        assertThat(refused(safe(SPOKEN, new Offer("", declined, "")))).containsExactly("programme");
        assertThat(
                        refused(
                                safe(
                                        new Talk(Optional.empty(), "", "Away."),
                                        new Offer("Caring Dads", declined, ""))))
                .containsExactly("spokenAt");
        AbuserWork offered = untouched().said(new Look(offered(AbuserResult.ACCEPTED), NOW));
        assertThat(
                        AbuserWorkRule.refusals(
                                safe(NOBODY_SPOKE, new Offer("", declined, "")), offered, WHEN))
                .isEmpty();
    }

    @Test
    void that_nothing_suits_or_nobody_can_work_with_them_is_said_with_its_reason() {
        assertThat(refused(safe(SPOKEN, new Offer("", Optional.of(AbuserResult.NO_PLACE), ""))))
                .containsExactly("remark");
        assertThat(
                        refused(
                                safe(
                                        NOBODY_SPOKE,
                                        new Offer(
                                                "",
                                                Optional.of(AbuserResult.OUT_OF_REACH),
                                                "Deported."))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AbuserResult.class)
    @Requirement("R-C&F-8a")
    void accepted_and_begun_are_looked_at_again_and_the_last_results_end_it(AbuserResult result) {
        boolean goesOn = result == AbuserResult.ACCEPTED || result == AbuserResult.BEGAN;

        AbuserWork now = untouched().said(new Look(offered(result), NOW));

        assertThat(now.isOpen()).isEqualTo(goesOn);
        assertThat(now.spokenTo()).isTrue();
        assertThat(now.offered()).isTrue();
    }

    @Test
    void the_next_look_is_after_today_and_not_later_than_the_limit() {
        assertThat(refused(next("2026-11-23"))).containsExactly("nextLookOn");
        assertThat(refused(next("2026-11-24"))).isEmpty();
        assertThat(refused(next("2026-12-21"))).isEmpty();
        assertThat(refused(next("2026-12-22"))).containsExactly("nextLookOn");
    }

    @Test
    void a_refusal_says_why_it_matters_and_what_to_do() {
        Refusal first =
                AbuserWorkRule.refusals(safe(NOBODY_SPOKE, NOTHING), untouched(), WHEN).getFirst();

        assertThat(first.problem()).contains("Children and Families 8", "never at the risk");
        assertThat(first.remedy()).isEqualTo("Give when and by whom, or say why not yet.");
    }

    private static AbuserLook next(String day) {
        return new AbuserLook(SAFE, SPOKEN, NOTHING, Optional.of(LocalDate.parse(day)));
    }

    private static AbuserLook safe(Talk talk, Offer offer) {
        return new AbuserLook(SAFE, talk, offer, Optional.of(NEXT));
    }

    private static List<String> refused(AbuserLook look) {
        return AbuserWorkRule.refusals(look, untouched(), WHEN).stream()
                .map(Refusal::field)
                .toList();
    }
}
