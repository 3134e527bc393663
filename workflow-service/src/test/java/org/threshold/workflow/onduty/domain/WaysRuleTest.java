package org.threshold.workflow.onduty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.onduty.domain.GivenDuty.duty;
import static org.threshold.workflow.onduty.domain.GivenDuty.told;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.onduty.domain.Duty.Telling;
import org.threshold.workflow.onduty.domain.Duty.Way;

class WaysRuleTest {

    private static final Way MAIL = new Way("mail", Optional.empty());
    private static final Way WEBHOOK = new Way("webhook", Optional.empty());
    private static final Duty ANY = by(duty("hospital", "any", new Cover.NoRota()), WEBHOOK);
    private static final Duty OF_THE_POLICE = by(duty("police", "any", new Cover.NoRota()), MAIL);

    @Test
    void a_role_is_told_by_its_own_ways() {
        var ward = by(duty("hospital", "ward", new Cover.NoRota()), MAIL, WEBHOOK);

        assertThat(WaysRule.of(ward, List.of(ANY, ward))).containsExactly(MAIL, WEBHOOK);
    }

    @Test
    void without_its_own_it_is_told_as_every_role_of_its_agency() {
        var ward = by(duty("hospital", "ward", new Cover.NoRota()));

        assertThat(WaysRule.of(ward, List.of(OF_THE_POLICE, ward, ANY))).containsExactly(WEBHOOK);
    }

    @Test
    void nothing_reaches_a_role_of_an_agency_without_either() {
        var teacher = by(duty("school", "safeguarding-lead", new Cover.NoRota()));

        assertThat(WaysRule.of(teacher, List.of(OF_THE_POLICE, teacher, ANY))).isEmpty();
    }

    private static Duty by(Duty duty, Way... ways) {
        return told(duty, new Telling(List.of(ways), Optional.empty()));
    }
}
