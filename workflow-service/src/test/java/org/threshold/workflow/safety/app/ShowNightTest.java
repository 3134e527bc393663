package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.safety.domain.Given.BABY;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.officer;
import static org.threshold.workflow.safety.domain.Given.said;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursContact.Recorded;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanId;

/** What whoever works the night keeps in view over all cases (R-TVP-6c). */
class ShowNightTest {

    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);

    private final SafetyWorld world = new SafetyWorld(MORNING);

    @Test
    void the_plan_that_ends_soonest_comes_first() {
        var later = plan(20);
        var sooner = plan(3);

        assertThat(world.night().handle(NIGHT).plans()).containsExactly(sooner, later);
    }

    @Test
    @Requirement("R-TVP-6c")
    void a_contact_without_a_plan_stands_there_with_what_it_lacks() {
        var contact = contact(0);

        var night = world.night().handle(NIGHT);

        assertThat(night.contacts())
                .hasSize(1)
                .allMatch(one -> one.contact().equals(contact) && !one.missing().isEmpty());
    }

    @Test
    void more_than_can_be_shown_is_said() {
        for (int at = 0; at < ShowNight.MOST; at++) {
            contact(at);
        }
        assertThat(world.night().handle(NIGHT).more()).isFalse();
        contact(ShowNight.MOST);

        var night = world.night().handle(NIGHT);

        assertThat(night.more()).isTrue();
        assertThat(night.contacts()).hasSize(ShowNight.MOST);
    }

    @Test
    void that_it_was_looked_at_is_kept_once_with_the_cases_it_showed() {
        plan(3);
        plan(20);
        contact(0);

        world.night().handle(NIGHT);

        assertThat(world.audit).hasSize(1);
        assertThat(world.audit.getFirst().what()).isEqualTo("out-of-hours-page-read");
        assertThat(world.audit.getFirst().cases()).containsExactly(BABY.value());
    }

    @Test
    void whoever_may_not_read_cases_is_refused() {
        assertThatThrownBy(() -> world.night().handle(Actors.in(Role.OPERATOR)))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.audit).isEmpty();
    }

    private OutOfHoursPlan plan(int until) {
        var plan =
                new OutOfHoursPlan(
                                new PlanId(UUID.randomUUID()),
                                new OutOfHoursPlan.About(new ContactId(UUID.randomUUID()), BABY),
                                Given.plan(),
                                MORNING,
                                hours(1),
                                true)
                        .carryingOn(new Expiry.At(hours(until)), hours(1));
        world.plans.add(plan, NIGHT);
        return plan;
    }

    private OutOfHoursContact contact(int recorded) {
        var contact =
                new OutOfHoursContact(
                        new ContactId(UUID.randomUUID()),
                        BABY,
                        said(ContactPurpose.INFORMATION, officer(Rank.SERGEANT)),
                        false,
                        new Recorded(new StaffId(NIGHT.id().value()), hours(recorded)));
        world.contacts.add(contact);
        return contact;
    }
}
