package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ChangeRecords.KeyTaken;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Acknowledgement.By;
import org.threshold.workflow.circumstances.domain.Acknowledgement.How;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Duty;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Notification.Urgency;
import org.threshold.workflow.circumstances.domain.NotificationStanding;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.circumstances.domain.ShareBasis;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.circumstances.domain.Tier;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.ToTell.CountsFrom;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;

/** What changes, notifications and tellings promise, in memory and in PostgreSQL alike. */
public abstract class TellingContract {

    protected static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    protected static final Recipient VISITOR =
            new Recipient(Agency.HEALTH_VISITING, "health-visitor");
    protected static final Actor WARD = Actor.system(new SystemId(new UUID(2, 1)), Agency.HOSPITAL);

    /** The three ports, each with what the others keep. */
    public record Ports(ChangeRecords records, Notifications notifications, Tellings tellings) {}

    private final ChangeRecords records;
    private final Notifications notifications;
    private final Tellings tellings;
    protected final CaseRef ref;

    /**
     * The contract of these ports.
     *
     * @param ref a case that there is, and of which nothing is kept yet
     */
    protected TellingContract(Ports ports, CaseRef ref) {
        this.ref = ref;
        records = ports.records();
        notifications = ports.notifications();
        tellings = ports.tellings();
    }

    @Test
    void a_change_is_read_back_as_it_was_kept() {
        ChangeId id = kept(new Relation.First());

        var found = records.find(id).orElseThrow();
        assertThat(found.change().what()).isEqualTo(what());
        assertThat(found.change().recordedAt()).isEqualTo(AT);
        assertThat(found.reporter()).isEqualTo(Agency.HOSPITAL);
        assertThat(records.lock(id)).isPresent();
        assertThat(records.find(new ChangeId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void what_was_corrected_or_withdrawn_says_nothing_any_more_and_knows_by_what() {
        ChangeId original = kept(new Relation.First());
        assertThat(records.standing(ref)).hasSize(1);

        ChangeId correction = kept(new Relation.Correction(original));
        assertThat(records.successor(original)).contains(correction);
        assertThat(records.standing(ref)).hasSize(1);

        kept(new Relation.Withdrawal(correction));
        assertThat(records.standing(ref)).isEmpty();
    }

    @Test
    void a_senders_key_is_taken_once_and_a_repeat_hears_what_it_became() {
        ChangeId id = kept(new Relation.First());
        ChangeId other = kept(new Relation.First());
        var key = new SendingKey(ref.value(), "as sent");
        var different = new SendingKey(ref.value(), "something else");

        assertThat(records.sentBefore(WARD, key)).isEmpty();
        assertThat(records.takeKey(WARD, key, id)).isEqualTo(new KeyTaken.Now());
        assertThat(records.takeKey(WARD, key, other)).isEqualTo(new KeyTaken.Before(id));
        assertThat(records.takeKey(WARD, different, other))
                .isEqualTo(new KeyTaken.ForSomethingElse());
        assertThat(records.sentBefore(WARD, key)).contains(id);
    }

    @Test
    void a_referrer_is_kept_once() {
        records.referredBy(ref, Agency.SCHOOL);
        records.referredBy(ref, Agency.GP);
        records.referredBy(ref, Agency.SCHOOL);

        assertThat(records.referrers(ref)).containsExactly(Agency.GP, Agency.SCHOOL);
    }

    @Test
    void who_was_left_out_is_read_back_with_the_reason() {
        ChangeId id = kept(new Relation.First());
        var out = List.of(new LeftOut(VISITOR, "She is the child’s aunt."));

        records.notTold(id, List.of(), out);

        assertThat(records.leftOut(id)).isEqualTo(out);
        assertThat(records.leftOut(kept(new Relation.First()))).isEmpty();
    }

    @Test
    void a_notification_is_read_back_as_it_was_made_and_waits() {
        var made = told(new Purpose.Tell());
        var corrects = told(new Purpose.Correct(made.id()));

        assertThat(notifications.find(made.id())).contains(made);
        assertThat(notifications.find(corrects.id())).contains(corrects);
        assertThat(notifications.of(made.change())).containsExactly(made);
        assertThat(notifications.lock(made.id()).waits()).isTrue();
    }

    @Test
    void the_first_acknowledgement_counts_and_nothing_settles_it_again() {
        var id = told(new Purpose.Tell()).id();
        var first = given("ward nurse", How.DELIVERY);

        notifications.acknowledged(id, first, "");
        notifications.acknowledged(id, given("health-visitor", How.NOTICE), "");
        notifications.superseded(id, AT.plusSeconds(9));
        notifications.handedOver(id, new StaffId(UUID.randomUUID()), AT.plusSeconds(9));

        assertThat(notifications.standing(id))
                .isEqualTo(new NotificationStanding.Acknowledged(first));
    }

    @Test
    void one_that_was_superseded_stays_so_when_it_is_acknowledged_late() {
        var id = told(new Purpose.Tell()).id();

        notifications.superseded(id, AT);
        notifications.acknowledged(id, given("ward nurse", How.DELIVERY), "");

        assertThat(notifications.standing(id)).isEqualTo(new NotificationStanding.Superseded(AT));
    }

    @Test
    void a_rung_is_told_once_and_its_state_only_moves_on() {
        var id = told(new Purpose.Tell()).id();

        assertThat(tellings.add(id, telling(0, TellingKind.FIRST_CHANNEL))).isTrue();
        assertThat(tellings.add(id, telling(0, TellingKind.FIRST_CHANNEL))).isFalse();
        assertThat(tellings.reported(id, 0, DeliveryState.DELIVERED)).isTrue();
        assertThat(tellings.reported(id, 0, DeliveryState.FAILED)).isFalse();
        assertThat(tellings.reported(id, 7, DeliveryState.FAILED)).isFalse();
        assertThat(tellings.last(id).orElseThrow().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(tellings.reported(id, 0, DeliveryState.RETURNED)).isTrue();
        assertThat(tellings.reported(id, 0, DeliveryState.DELIVERED)).isFalse();
        assertThat(tellings.reported(id, 0, DeliveryState.CONFIRMED)).isTrue();
    }

    @Test
    void a_call_that_was_asked_for_can_fail() {
        var id = told(new Purpose.Tell()).id();
        tellings.add(id, telling(2, TellingKind.RING));

        assertThat(tellings.reported(id, 2, DeliveryState.FAILED)).isTrue();
        assertThat(tellings.of(id))
                .extracting(Telling::state)
                .containsExactly(DeliveryState.FAILED);
    }

    @Test
    void each_step_goes_to_one_job_and_a_job_that_asks_twice_hears_the_same() {
        var id = told(new Purpose.Tell()).id();
        tellings.add(id, telling(2, TellingKind.RING));
        tellings.add(id, telling(4, TellingKind.TAKE_OVER));

        assertThat(tellings.takeStep(id, 10)).contains(TellingKind.RING);
        assertThat(tellings.takeStep(id, 10)).contains(TellingKind.RING);
        assertThat(tellings.stepsLeft(id)).isTrue();
        assertThat(tellings.takeStep(id, 11)).contains(TellingKind.TAKE_OVER);
        assertThat(tellings.stepsLeft(id)).isFalse();
        assertThat(tellings.takeStep(id, 12)).isEqualTo(Optional.empty());
    }

    @Test
    void steps_that_still_wait_are_told_to_the_process_that_takes_over() {
        var id = told(new Purpose.Tell()).id();
        tellings.add(id, telling(2, TellingKind.RING));
        tellings.add(id, telling(4, TellingKind.TAKE_OVER));
        tellings.takeStep(id, 10);
        tellings.takeStep(id, 11);
        tellings.reported(id, 2, DeliveryState.FAILED);

        tellings.stepsUntold(id);

        assertThat(tellings.takeStep(id, 12)).contains(TellingKind.TAKE_OVER);
        assertThat(tellings.stepsLeft(id)).isFalse();
    }

    private NewChange what() {
        return new NewChange(
                ChangeKind.NEW_INJURY, "", List.of(ref), AT, Map.of("bodySite", "arm"), "Seen.");
    }

    private ChangeId kept(Relation relation) {
        var id = new ChangeId(UUID.randomUUID());
        records.add(new KeptChange(new Change(id, what(), WARD, AT), relation, Agency.HOSPITAL));
        return id;
    }

    /** Tells the health visitor of something that the ward recorded. */
    protected final Notification told(Purpose purpose) {
        var to = new ToTell(VISITOR, Duty.DEFAULT, Tier.T1, List.of(ref), CountsFrom.OPENING);
        var limit = new DeadlineId(UUID.randomUUID());
        var urgency = new Urgency(Priority.P1, AT, limit, AT.plusSeconds(1800));
        var made =
                new Notification(
                        new NotificationId(UUID.randomUUID()),
                        kept(new Relation.First()),
                        purpose,
                        to,
                        urgency,
                        new ShareBasis("They work with the child", "rule EV-03"));
        notifications.add(made);
        return made;
    }

    private static Acknowledgement given(String role, How how) {
        return new Acknowledgement(new By("hospital", role), how, AT.plusSeconds(60));
    }

    private static Telling telling(int number, TellingKind kind) {
        var state = kind == TellingKind.RING ? DeliveryState.ASKED : DeliveryState.QUEUED;
        var to = Recipient.of(Role.WARD);
        return new Telling(number, kind, to, AT, AT.plusSeconds(120), state);
    }
}
