package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.WhereCasesStand.Since;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.UndecidedReferrals;

/** Which cases something holds for now. */
class FindStandingCasesTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
    private static final CaseRef BABY = new CaseRef("CP-1");

    private final InMemoryChangeRecords records = new InMemoryChangeRecords();
    private final FeaturesInMemory features = new FeaturesInMemory();
    private final List<CaseRef> undecided = new ArrayList<>();
    private final FindStandingCases cases =
            new FindStandingCases(_ -> List.of(BABY), records, features, new Undecided());

    @Test
    void a_child_is_in_hospital_from_the_admission_until_it_leaves() {
        happens(ChangeKind.CHILD_ADMITTED, "attended", 1);
        assertThat(cases.inHospital()).isEmpty();

        NewChange admitted = happens(ChangeKind.CHILD_ADMITTED, "admitted", 2);
        assertThat(cases.inHospital()).containsExactly(new Since(BABY, admitted));

        happens(ChangeKind.DISCHARGED, "", 3);
        assertThat(cases.inHospital()).isEmpty();
    }

    @Test
    void police_protection_and_then_an_order_protect_until_they_end() {
        NewChange police = happens(ChangeKind.EMERGENCY_PROTECTION, "police-protection", 1);
        assertThat(cases.protectedByLaw()).containsExactly(new Since(BABY, police));

        NewChange order = happens(ChangeKind.EMERGENCY_PROTECTION, "order-granted", 2);
        happens(ChangeKind.EMERGENCY_PROTECTION, "expiring", 3);
        assertThat(cases.protectedByLaw()).containsExactly(new Since(BABY, order));
        assertThat(cases.protection(BABY)).contains(new Since(BABY, order));

        happens(ChangeKind.EMERGENCY_PROTECTION, "ended", 4);
        assertThat(cases.protectedByLaw()).isEmpty();
        assertThat(cases.protection(BABY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Circumstance.class,
            names = {"INVESTIGATION_OPEN", "ENQUIRY_OPEN", "DISCUSSION_OPEN"})
    void a_concern_is_open_while_somebody_works_on_it(Circumstance working) {
        features.hold.add(Circumstance.ON_PLAN);
        assertThat(cases.concernOpen(BABY)).isFalse();

        features.hold.add(working);
        assertThat(cases.concernOpen(BABY)).isTrue();
    }

    @Test
    void a_referral_that_is_not_decided_and_an_investigation_on_record_are_open_concerns() {
        undecided.add(BABY);
        assertThat(cases.concernOpen(BABY)).isTrue();

        undecided.clear();
        happens(ChangeKind.POLICE_INVESTIGATION, "opened", 1);
        assertThat(cases.concernOpen(BABY)).isTrue();
    }

    private NewChange happens(ChangeKind kind, String stage, int minute) {
        var at = MORNING.plusSeconds(60L * minute);
        var what = new NewChange(kind, stage, List.of(BABY), at, Map.of(), "");
        var id = new ChangeId(UUID.randomUUID());
        records.add(
                new KeptChange(
                        new Change(id, what, Actor.itself(), at),
                        new Relation.First(),
                        Agency.HOSPITAL));
        return what;
    }

    private final class Undecided implements UndecidedReferrals {

        @Override
        public List<CaseRef> red() {
            return List.copyOf(undecided);
        }

        @Override
        public boolean waits(CaseRef ref) {
            return undecided.contains(ref);
        }
    }
}
