package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.safety.domain.Given.BABY;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.officer;
import static org.threshold.workflow.safety.domain.Given.said;

import java.time.Instant;
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
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursContact.Recorded;

/** Which contacts of the night wait for a supervising police officer. */
class AwaitSupervisorTest {

    private static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);
    private static final Instant SATURDAY_NIGHT = Instant.parse("2026-11-21T23:00:00Z");
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final SafetyWorld world = new SafetyWorld(hours(0));

    @Test
    @Requirement("L-3.1.18")
    void a_discussion_of_the_night_with_a_constable_waits_and_says_how_to_get_a_sergeant() {
        var contact = contact(ContactPurpose.STRATEGY_DISCUSSION, Rank.CONSTABLE, SATURDAY_NIGHT);

        assertThat(world.awaiting().waiting(SERGEANT, 25))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.words())
                                    .isEqualTo(
                                            "Strategy discussion, Saturday 21 November 2026 at"
                                                    + " 23:00");
                            assertThat(one.cases()).containsExactly(BABY.value());
                            assertThat(one.missing()).contains("a sergeant or above", "Ask the");
                            assertThat(one.page()).isEqualTo(ContactAddress.of(contact));
                        });
    }

    @Test
    void with_a_sergeant_by_day_or_without_a_discussion_nothing_waits() {
        contact(ContactPurpose.STRATEGY_DISCUSSION, Rank.SERGEANT, SATURDAY_NIGHT);
        contact(ContactPurpose.STRATEGY_DISCUSSION, Rank.CONSTABLE, MONDAY_NOON);
        contact(ContactPurpose.INFORMATION, Rank.CONSTABLE, SATURDAY_NIGHT);

        assertThat(world.awaiting().waiting(SERGEANT, 25)).isEmpty();
        assertThat(world.audit).isEmpty();
    }

    @Test
    void a_contact_that_is_closed_waits_for_nobody() {
        var contact = contact(ContactPurpose.STRATEGY_DISCUSSION, Rank.CONSTABLE, SATURDAY_NIGHT);

        world.contacts.close(contact.id());

        assertThat(world.awaiting().waiting(SERGEANT, 25)).isEmpty();
    }

    @Test
    void that_somebody_looked_is_kept_with_the_cases_that_were_shown() {
        contact(ContactPurpose.STRATEGY_DISCUSSION, Rank.CONSTABLE, SATURDAY_NIGHT);
        contact(ContactPurpose.STRATEGY_DISCUSSION, Rank.CONSTABLE, SATURDAY_NIGHT);

        assertThat(world.awaiting().waiting(SERGEANT, 1)).hasSize(1);

        assertThat(world.audit)
                .singleElement()
                .satisfies(one -> assertThat(one.cases()).containsExactly(BABY.value()));
    }

    @Test
    void whoever_may_not_read_cases_is_refused() {
        assertThatThrownBy(() -> world.awaiting().waiting(Actors.in(Role.OPERATOR), 25))
                .isInstanceOf(AccessRefused.class);
    }

    private OutOfHoursContact contact(ContactPurpose purpose, Rank rank, Instant at) {
        var said = said(purpose, officer(rank));
        var contact =
                new OutOfHoursContact(
                        new ContactId(UUID.randomUUID()),
                        BABY,
                        new ContactSaid(said.purpose(), at, said.participants(), said.words()),
                        false,
                        new Recorded(new StaffId(UUID.randomUUID()), hours(0)));
        world.contacts.add(contact);
        return contact;
    }
}
