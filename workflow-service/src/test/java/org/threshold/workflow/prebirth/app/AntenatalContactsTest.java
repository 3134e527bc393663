package org.threshold.workflow.prebirth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.CASE;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.HEALTH;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.WORKER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.people.ServedOnly;
import org.threshold.workflow.prebirth.NotifiedPregnancies.Notified;
import org.threshold.workflow.prebirth.app.ListAntenatalContacts.ToMake;
import org.threshold.workflow.prebirth.domain.ContactPriority;
import org.threshold.workflow.prebirth.domain.ContactToMake;
import org.threshold.workflow.prebirth.domain.Expecting;
import org.threshold.workflow.prebirth.domain.PreBirthOutcome;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.prebirth.domain.SourceSaid;
import org.threshold.workflow.prebirth.domain.Worry;

/** Which antenatal contacts are still to be made, and what the report counts (R-4.2-10). */
class AntenatalContactsTest {

    private static final Actor VISITOR = Actors.in(Role.HEALTH_VISITOR);
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    private static final ServedOnly SERVED = new ServedOnly(List.of(CASE.value()));
    private static final Instant SEEN = Expecting.STARTED.plus(Duration.ofDays(1));

    private final PreBirthWorld world = new PreBirthWorld();

    @Test
    @Requirement("R-4.2-10")
    void a_health_visitor_sees_the_contacts_of_the_families_they_serve_and_no_other() {
        begun(Worry.DOMESTIC_ABUSE);

        ToMake found = list(VISITOR, SERVED);

        assertThat(found.contacts())
                .containsExactly(
                        new ContactToMake(
                                CASE,
                                ContactPriority.URGENT,
                                Expecting.PREGNANCY.expected(),
                                world.due(PreBirthSteps.CONTACT)));
        assertThat(found.names()).containsEntry(CASE, "Baby Marsh");
        assertThat(list(VISITOR, ServedOnly.NONE).contacts()).isEmpty();
        assertThat(list(MANAGER, ServedOnly.NONE).contacts()).hasSize(1);
        assertThat(world.audit.getLast())
                .extracting(AuditEntry::what, AuditEntry::cases)
                .containsExactly("antenatal-contacts-listed", List.of(CASE.value()));
    }

    @Test
    void a_contact_leaves_the_list_once_it_is_made() {
        begun();
        seen();

        assertThat(list(VISITOR, SERVED).contacts()).isEmpty();
    }

    @Test
    void a_case_is_listed_once_however_often_its_child_is_assessed() {
        var first = world.begun();
        world.saidByAll(new SourceSaid.Answered(Expecting.REPLY, Set.of()));
        world.conclude.handle(WORKER, first.id(), Expecting.concluding(PreBirthOutcome.EARLY_HELP));
        world.at(SEEN);
        begun(Worry.HOMELESS);

        assertThat(world.rows.of(CASE)).hasSize(2);
        assertThat(list(VISITOR, SERVED).contacts())
                .extracting(ContactToMake::priority)
                .containsExactly(ContactPriority.RAISED);
        assertThat(world.notified.in(Expecting.STARTED, SEEN)).hasSize(1);
    }

    @Test
    void nobody_is_named_of_a_restricted_case() {
        begun();

        ToMake found = world.list(SERVED, (_, refs) -> Set.copyOf(refs)).handle(VISITOR);

        assertThat(found.names()).containsEntry(CASE, "");
    }

    @Test
    void others_do_not_read_the_list() {
        assertThatThrownBy(() -> list(WORKER, SERVED)).isInstanceOf(AccessRefused.class);
    }

    @Test
    @Requirement("R-4.2-10")
    void the_report_is_told_of_a_pregnancy_with_its_priority_its_limit_and_when_she_was_seen() {
        begun(Worry.DOMESTIC_ABUSE);
        Instant due = world.due(PreBirthSteps.CONTACT);

        assertThat(one())
                .extracting(Notified::priority, Notified::flagged, it -> it.dueAt().orElseThrow())
                .containsExactly("Urgent", true, due);
        assertThat(one().seenAt()).isEmpty();
        seen();
        assertThat(one().seenAt()).contains(SEEN);
        assertThat(one().dueAt()).contains(due);
        assertThat(world.notified.in(SEEN, SEEN.plusSeconds(1))).isEmpty();
    }

    private Notified one() {
        return world.notified.in(Expecting.STARTED, SEEN).getFirst();
    }

    private void begun(Worry... worries) {
        world.begin.handle(
                WORKER,
                CASE,
                new BeginPreBirth.Given(
                        new Pregnancy(Expecting.PREGNANCY.expected(), Expecting.PREGNANCY.mother()),
                        "Worried.",
                        Set.of(worries)));
    }

    private void seen() {
        world.at(SEEN);
        world.seen.handle(HEALTH, CASE, new MakeAntenatalContact.Given(SEEN, "Seen at home."));
    }

    private ToMake list(Actor who, ServedOnly served) {
        return world.list(served, (_, _) -> Set.of()).handle(who);
    }
}
