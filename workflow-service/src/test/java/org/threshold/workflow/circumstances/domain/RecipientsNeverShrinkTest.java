package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.referral.CaseRef;

/** While something holds, nobody who hears because of it stops hearing, and nobody hears less. */
class RecipientsNeverShrinkTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final CaseRef OTHER = new CaseRef("CP-2042");

    /**
     * Those that say which of two answers it is: who the social worker is, which nurse goes with
     * the child’s age, and that going home is no alarm any more since a meeting decided it.
     */
    private static final Set<Circumstance> ONE_OR_OTHER =
            EnumSet.of(
                    Circumstance.ALLOCATED,
                    Circumstance.UNDER_FIVE,
                    Circumstance.SCHOOL_AGE,
                    Circumstance.RETURN_HOME_DECIDED);

    /**
     * A change, and what is known of its case.
     *
     * @param officeHours whether the office is open
     */
    record Situation(NewChange change, Set<Circumstance> holds, boolean officeHours) {

        Situation and(Circumstance more) {
            Set<Circumstance> all = EnumSet.of(more);
            all.addAll(holds);
            return new Situation(change, all, officeHours);
        }

        WhoHears told() {
            return told(change);
        }

        WhoHears told(NewChange about) {
            Map<CaseRef, CaseState> states =
                    about.cases().stream().collect(Collectors.toMap(ref -> ref, _ -> state(holds)));
            return new RecipientRule(about, states, officeHours).decide(List.of(), List.of());
        }
    }

    @Property(tries = 3000)
    @Requirement({"L-3.1.10", "L-3.1.12"})
    void one_more_circumstance_takes_nobody_away_and_says_no_less_and_no_later(
            @ForAll("situations") Situation before, @ForAll("steady") Circumstance more) {
        noLess(before.told(), before.and(more).told());
    }

    /** While families are linked, whoever heard of the adult first hears of all that is later. */
    @Property
    @Requirement("R-C&F-9c")
    void whoever_heard_that_an_adult_is_with_another_family_hears_of_what_concerns_them_later(
            @ForAll("situations") Situation any) {
        var first = change(ChangeKind.ADULT_MOVED_IN, "other-family", Map.of());
        var later = change(ChangeKind.ADULT_MOVED_IN, "linked-event", Map.of());

        noLess(any.told(first), any.told(later));
    }

    @Property
    void one_more_case_takes_nobody_away(@ForAll("situations") Situation before) {
        var wider = before.change().about(List.of(CASE, OTHER));

        noLess(before.told(), before.told(wider));
    }

    @Property
    void outside_office_hours_nobody_is_left_out_and_somebody_hears_at_once(
            @ForAll("situations") Situation any) {
        WhoHears day = new Situation(any.change(), any.holds(), true).told();

        WhoHears night = new Situation(any.change(), any.holds(), false).told();

        noLess(day, night);
        assertThat(night.tell())
                .anyMatch(one -> one.from() == ToTell.CountsFrom.NOW || !one.recipient().inside());
    }

    @Property
    @Requirement("L-3.1.10")
    void while_an_investigation_is_open_the_police_must_hear_whatever_else_holds(
            @ForAll("situations") Situation any) {
        WhoHears hears = any.and(Circumstance.INVESTIGATION_OPEN).told();

        assertThat(hears.tell())
                .filteredOn(one -> one.recipient().agency() == Agency.POLICE)
                .anyMatch(one -> one.duty() == Duty.MANDATORY);
    }

    @Property
    void a_correction_is_told_to_all_who_heard_what_was_wrong(
            @ForAll("situations") Situation wrong, @ForAll("situations") Situation corrected) {
        List<Notification> heard = new ArrayList<>();
        WhoHears before = wrong.told();
        before.tell().forEach(one -> heard.add(notification(one, before.priority())));

        noLess(before, corrected.told().with(heard, wrong.officeHours()));
    }

    private static void noLess(WhoHears before, WhoHears after) {
        Map<Recipient, ToTell> now =
                after.tell().stream().collect(Collectors.toMap(ToTell::recipient, one -> one));
        assertThat(after.priority()).isLessThanOrEqualTo(before.priority());
        for (ToTell one : before.tell()) {
            assertThat(now).containsKey(one.recipient());
            ToTell same = Objects.requireNonNull(now.get(one.recipient()));
            assertThat(same.duty()).isLessThanOrEqualTo(one.duty());
            assertThat(same.tier()).isGreaterThanOrEqualTo(one.tier());
            assertThat(same.cases()).containsAll(one.cases());
        }
    }

    private static Notification notification(ToTell to, Priority priority) {
        var urgency =
                new Notification.Urgency(
                        priority, Instant.EPOCH, new DeadlineId(new UUID(0, 3)), Instant.EPOCH);
        return new Notification(
                new NotificationId(new UUID(0, 1)),
                new ChangeId(new UUID(0, 2)),
                new Purpose.Tell(),
                to,
                urgency,
                ShareBasis.told(ChangeKind.NEW_INJURY, to.duty()));
    }

    private static CaseState state(Set<Circumstance> holds) {
        return new CaseState(
                holds,
                new GpPractice.RegisteredAt("K82001"),
                List.of(new GpPractice.RegisteredAt("K82002")),
                List.of(),
                List.of(Agency.HEALTH_VISITING));
    }

    @Provide
    Arbitrary<Circumstance> steady() {
        return Arbitraries.of(EnumSet.complementOf(EnumSet.copyOf(ONE_OR_OTHER)));
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<NewChange> changes =
                Arbitraries.of(ChangeKind.class).flatMap(RecipientsNeverShrinkTest::changes);
        return Combinators.combine(
                        changes,
                        Arbitraries.of(Circumstance.class).set(),
                        Arbitraries.of(true, false))
                .as(Situation::new);
    }

    /** Of any stage of the kind, saying any of its codes that have a list of values. */
    private static Arbitrary<NewChange> changes(ChangeKind kind) {
        var shape = ChangeShape.of(kind);
        var stages = shape.stages().isEmpty() ? List.of("") : shape.stages();
        List<Arbitrary<Map.Entry<String, String>>> codes =
                shape.codes().stream()
                        .filter(code -> !code.values().oneOf().isEmpty())
                        .map(RecipientsNeverShrinkTest::said)
                        .toList();
        Arbitrary<Map<String, String>> all =
                codes.isEmpty()
                        ? Arbitraries.just(Map.of())
                        : Combinators.combine(codes).as(RecipientsNeverShrinkTest::together);
        return Combinators.combine(Arbitraries.of(stages), all)
                .as((stage, said) -> change(kind, stage, said));
    }

    private static Arbitrary<Map.Entry<String, String>> said(CodeRule code) {
        return Arbitraries.of(code.values().oneOf()).map(value -> Map.entry(code.name(), value));
    }

    private static Map<String, String> together(List<Map.Entry<String, String>> codes) {
        return codes.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static NewChange change(ChangeKind kind, String stage, Map<String, String> codes) {
        return new NewChange(kind, stage, List.of(CASE), Instant.EPOCH, codes, "");
    }
}
