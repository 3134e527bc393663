package org.threshold.workflow.incident.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.incident.domain.ALook.NOW;
import static org.threshold.workflow.incident.domain.ALook.notSafe;
import static org.threshold.workflow.incident.domain.ALook.offered;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.incident.domain.AbuserResult;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.About;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.AbuserWork.State;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What every store of the work with alleged abusers keeps to. */
public abstract class AbuserWorksContract {

    private static final Actor WORKER = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);
    private static final AtomicInteger LAST = new AtomicInteger(500);

    private final AbuserWorks works;
    private final CaseRef ref = aCase();
    private final CaseRef other = aCase();

    protected AbuserWorksContract(AbuserWorks works) {
        this.works = works;
    }

    @Test
    void what_was_said_is_kept_in_its_order_and_found_again_as_it_was() {
        AbuserWork one = added(NOW, ref);
        var first = new Look(notSafe(), NOW);
        var second = new Look(offered(AbuserResult.BEGAN), NOW.plusSeconds(60));

        works.said(one.said(first), first, WORKER);
        works.said(one.said(first).said(second), second, WORKER);

        AbuserWork found = works.lock(one.id()).orElseThrow();
        assertThat(found).isEqualTo(one.said(first).said(second));
        assertThat(works.find(one.id())).contains(found);
        assertThat(works.find(new AbuserWorkId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void the_work_of_a_case_is_found_the_latest_first_and_that_of_no_other() {
        AbuserWork first = added(NOW, ref);
        AbuserWork second = added(NOW.plusSeconds(60), ref, other);
        added(NOW, aCase());

        assertThat(works.of(List.of(ref))).containsExactly(second, first);
        assertThat(works.of(List.of(other, ref))).containsExactly(second, first);
        assertThat(works.of(List.of(other))).containsExactly(second);
    }

    @Test
    void what_it_rests_on_and_its_state_can_change() {
        AbuserWork one = added(NOW, ref);
        var about =
                new About(
                        one.about().person(),
                        List.of(
                                one.about().incidents().getFirst(),
                                new IncidentId(UUID.randomUUID())),
                        List.of(other));

        works.save(one.on(about).as(State.WITHDRAWN));

        assertThat(works.of(List.of(ref))).isEmpty();
        assertThat(works.of(List.of(other))).containsExactly(one.on(about).as(State.WITHDRAWN));
    }

    private AbuserWork added(Instant at, CaseRef... cases) {
        var one =
                new AbuserWork(
                        new AbuserWorkId(UUID.randomUUID()),
                        new About(
                                new PersonId(UUID.randomUUID()),
                                List.of(new IncidentId(UUID.randomUUID())),
                                List.of(cases)),
                        List.of(),
                        at,
                        State.OPEN);
        works.add(one);
        return one;
    }

    private static CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
