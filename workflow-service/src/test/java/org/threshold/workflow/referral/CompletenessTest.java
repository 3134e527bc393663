package org.threshold.workflow.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.Completeness.Detail;

/** How much of the key data a referral gives (R-ASC-3). */
class CompletenessTest {

    private static final StatedPerson UNKNOWN = StatedPerson.unknown(PersonKind.CHILD);
    private static final StatedPerson KNOWN =
            UNKNOWN.named(Names.of("Baby Example"))
                    .born(new Born.Known(LocalDate.parse("2026-09-07")))
                    .sex(Sex.FEMALE)
                    .health(
                            new HealthDetails(
                                    new NhsIdentity.Recorded(new NhsNumber("9434765919")),
                                    new GpPractice.NotRegistered()));

    @Test
    @Requirement("R-ASC-3")
    void everything_that_was_asked_for_counts_once_for_each_child_and_twice_for_the_home() {
        var nothing = Completeness.of(List.of(UNKNOWN), false, false);
        assertThat(nothing.score()).isZero();
        assertThat(nothing.missing()).containsExactly(Detail.values());

        var all = Completeness.of(List.of(KNOWN), true, true);
        assertThat(all.score()).isEqualTo(100);
        assertThat(all.words()).isEqualTo("100% (7 of 7).");

        var two = Completeness.of(List.of(KNOWN, UNKNOWN.named(Names.of("Fred"))), true, false);
        assertThat(two.asked()).isEqualTo(12);
        assertThat(two.missing())
                .containsExactly(
                        Detail.BIRTH,
                        Detail.SEX,
                        Detail.NHS_NUMBER,
                        Detail.GP,
                        Detail.OTHER_CHILDREN);
        assertThat(two.words())
                .isEqualTo(
                        "58% (7 of 12). Missing: date of birth, sex, NHS number, GP practice,"
                                + " whether there are other children.");
    }

    @Test
    void a_detail_that_is_missing_twice_is_named_once() {
        var twins = Completeness.of(List.of(UNKNOWN, UNKNOWN), true, true);

        assertThat(twins.missing()).hasSize(10);
        assertThat(twins.words())
                .endsWith("Missing: name, date of birth, sex, NHS number, GP practice.");
        assertThat(Detail.of("gp")).isEqualTo(Detail.GP);
    }
}
