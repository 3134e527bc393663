package org.threshold.workflow.discharge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.discharge.app.ExpectedStays.Reviewed;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.discharge.domain.LegalBasis;
import org.threshold.workflow.discharge.domain.Planned;
import org.threshold.workflow.referral.CaseRef;

/** What every store of children who are expected to stay in hospital keeps to. */
public abstract class ExpectedStaysContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final ExpectedStays stays;

    protected ExpectedStaysContract(ExpectedStays stays) {
        this.stays = stays;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void one_is_open_until_it_ends() {
        ExpectedStay stay = added(aCase(), NOW);
        assertThat(stays.find(stay.id())).contains(stay);
        assertThat(stays.lock(stay.id())).contains(stay);
        assertThat(stays.openOf(stay.caseRef())).contains(stay);
        assertThat(stays.open(1000)).contains(stay);

        stays.end(stay.id(), "The child left.", NOW.plusSeconds(60));

        assertThat(stays.openOf(stay.caseRef())).isEmpty();
        assertThat(stays.latestOf(stay.caseRef())).map(ExpectedStay::open).contains(false);
        assertThat(stays.knownFor(stay.caseRef(), NOW)).isTrue();
        assertThat(stays.knownFor(stay.caseRef(), NOW.plusSeconds(1))).isFalse();
        ExpectedStay again = added(stay.caseRef(), NOW.plusSeconds(120));
        assertThat(stays.latestOf(stay.caseRef())).contains(again);
    }

    @Test
    void the_plan_that_was_agreed_last_stands_and_a_review_moves_its_end() {
        ExpectedStay stay = added(aCase(), NOW);
        assertThat(stays.planOf(stay.id())).isEmpty();
        stays.agree(plan(stay, LegalBasis.SECTION_20), WORKER);
        var second = plan(stay, LegalBasis.POLICE_PROTECTION);
        stays.agree(second, WORKER);
        assertThat(stays.planOf(stay.id())).contains(second);
        Instant later = NOW.plusSeconds(7200);
        var review = new ContingencyReview("Wes", "All know it.", later);

        stays.reviewed(stay.id(), review, WORKER, NOW);

        assertThat(stays.planOf(stay.id()))
                .contains(new ContingencyPlan(stay.id(), second.words().until(later), NOW));
        assertThat(stays.reviews(stay.id())).containsExactly(new Reviewed(review, NOW));
    }

    @Test
    void decisions_go_on_until_the_plan_is_due() {
        ExpectedStay stay = added(aCase(), NOW);
        assertThat(stays.goesOnUntil(stay.id())).isEmpty();

        stays.letGoOn(stay.id(), "The court sits now.", NOW.plusSeconds(60));

        assertThat(stays.goesOnUntil(stay.id())).contains(NOW.plusSeconds(60));
        stays.carriedOut(stay.id(), "Police called.", WORKER, NOW);
    }

    private static ContingencyPlan plan(ExpectedStay stay, LegalBasis basis) {
        return new ContingencyPlan(stay.id(), Planned.words(basis, NOW.plusSeconds(3600)), NOW);
    }

    private ExpectedStay added(CaseRef ref, Instant admittedAt) {
        var id = new ExpectedStayId(UUID.randomUUID());
        var stay = new ExpectedStay(id, ref, admittedAt, Expectation.SAID, "The risk.", true);
        stays.add(stay, WORKER, admittedAt);
        return stay;
    }
}
