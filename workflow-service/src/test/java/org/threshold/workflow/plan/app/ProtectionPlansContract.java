package org.threshold.workflow.plan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.HarmCategory;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlan.Terms;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of plans keep; the fake and PostgreSQL alike. */
public abstract class ProtectionPlansContract {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Set<Agency> CAME = Set.of(Agency.CHILDRENS_SOCIAL_CARE, Agency.GP);

    private final ProtectionPlans rows;

    protected ProtectionPlansContract(ProtectionPlans rows) {
        this.rows = rows;
    }

    protected abstract CaseRef aCase();

    protected abstract PersonId aChild();

    @Test
    void a_plan_is_read_however_it_stands() {
        var terms =
                new Terms(
                        HarmCategory.NEGLECT,
                        "Left alone.",
                        CAME,
                        new CoreGroup("Sam Carr", CAME, "Somebody is there."));
        for (Standing standing :
                List.of(
                        new Standing.ToDecide(),
                        new Standing.NotMade("Safe.", "Visits.", CAME),
                        new Standing.Made(terms),
                        new Standing.Ended(terms, MONDAY.plusDays(90), "Safe.", "Visits."))) {
            ProtectionPlan now = added(aCase()).now(standing);

            rows.save(now);

            assertThat(rows.find(now.id())).contains(now);
            assertThat(rows.lock(now.id())).contains(now);
        }
    }

    @Test
    void its_meetings_are_kept_in_their_order() {
        ProtectionPlan one = added(aCase());
        ProtectionPlan first = one.met(meeting(Meeting.Kind.CORE_GROUP));
        rows.save(first);
        ProtectionPlan second = first.met(meeting(Meeting.Kind.REVIEW));

        rows.save(second);

        assertThat(rows.find(one.id())).contains(second);
    }

    @Test
    void those_of_a_case_go_with_it_to_another() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        ProtectionPlan one = added(from);

        rows.moved(from, into);

        assertThat(rows.of(from)).isEmpty();
        assertThat(rows.of(into)).extracting(ProtectionPlan::id).containsExactly(one.id());
    }

    @Test
    void those_that_are_not_over_are_found_for_many_cases() {
        CaseRef one = aCase();
        CaseRef other = aCase();
        ProtectionPlan waits = added(one);
        ProtectionPlan over = added(other);
        rows.save(over.now(new Standing.NotMade("Safe.", "Visits.", CAME)));

        assertThat(rows.open(List.of(one, other)))
                .extracting(ProtectionPlan::id)
                .containsExactly(waits.id());
    }

    @Test
    void of_each_conference_the_others_are_asked_once_and_of_what_they_are_asked_never() {
        ProtectionPlan one = added(aCase());
        var about = new About(aCase(), aChild(), MONDAY, Optional.of(one.about().caseRef()));
        var beside =
                new ProtectionPlan(
                        new ProtectionPlanId(UUID.randomUUID()),
                        about,
                        new Standing.ToDecide(),
                        List.of());
        rows.add(beside);

        assertThat(rows.find(beside.id())).contains(beside);
        assertThat(rows.othersToAsk(1000)).contains(one.id()).doesNotContain(beside.id());
        rows.othersAsked(one.id());
        assertThat(rows.othersToAsk(1000)).doesNotContain(one.id());
    }

    private static Meeting meeting(Meeting.Kind kind) {
        return new Meeting(UUID.randomUUID(), kind, MONDAY.plusDays(7), CAME, "Visits.");
    }

    private ProtectionPlan added(CaseRef ref) {
        var one =
                new ProtectionPlan(
                        new ProtectionPlanId(UUID.randomUUID()),
                        new About(ref, aChild(), MONDAY),
                        new Standing.ToDecide(),
                        List.of());
        rows.add(one);
        return one;
    }
}
