package org.threshold.workflow.circumstances.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.ServedOnly;
import org.threshold.workflow.platform.CaseClock;

/** The use cases of this feature, put together as the product puts them together. */
final class UseCases {

    final KeepChange keep;
    final ReportChange report;
    final CorrectChange correct;
    final WithdrawChange withdraw;
    final ClimbNotification climb;
    final RecordAcknowledgement acknowledge;
    final RecordDelivery delivery;
    final RingDutyRole ring;
    final TakeOverNotification takeOver;
    final TellAnotherWay another;
    final DecideLeftOut leftOut;
    final RecordReply reply;
    final SettleReply settle;

    private final CircumstancesWorld world;
    private final CaseClock clock;
    private final ChangeRecord record;
    private final Reach reach;
    private final NewNotifications fresh;
    private final ChangeStamp stamp;
    private final WhoMustHear who;
    private final TellEveryone everyone;
    private final Sendings sendings;
    private final TellRecipient tell;

    UseCases(CircumstancesWorld world) {
        this.world = world;
        clock = world::now;
        record = new ChangeRecord(world.out.audit::add, world.out.events::add);
        reach = new Reach(world.tellings, new Requests(world.out.events::add), world.out::notice);
        fresh = new NewNotifications(world.ids, clock, world.deadlines, Times.CALENDAR);
        stamp = new ChangeStamp(world.family, world.family, world.records, world.ids, clock);
        who = who();
        tell =
                new TellRecipient(
                        fresh, world.notifications, reach, new NotificationEngine(world.out));
        everyone = everyone();
        sendings = new Sendings(world.records, world.ids);
        keep = new KeepChange(stamp, who, everyone, record, world.features);
        report =
                new ReportChange(
                        world.access,
                        new ReportCheck(world.family, ServedOnly.NONE, clock),
                        keep,
                        sendings);
        correct = new CorrectChange(own(), replace(), clock);
        withdraw = new WithdrawChange(own(), replace());
        acknowledge = acknowledge();
        delivery = new RecordDelivery(world.notifications, world.tellings, world.out);
        ring = ring();
        takeOver = takeOver();
        another = another();
        leftOut = leftOut();
        climb = climb();
        reply =
                new RecordReply(
                        world.notifications, world.replies, record, world.out.errands::add, clock);
        settle =
                new SettleReply(
                        world.replies,
                        new WhatWasTold(world.notifications, world.records),
                        world.features,
                        new NoticeOfReply(world.out::notice, world.features, world.ids),
                        clock);
    }

    RestartNotification restart() {
        return new RestartNotification(
                world.notifications,
                world.tellings,
                world.deadlines,
                new NotificationEngine(world.out),
                clock);
    }

    private WhoMustHear who() {
        var states = new CaseStates(world.features, world.records, world.family.facts());
        return new WhoMustHear(states, world.features, Times.CALENDAR, clock);
    }

    private OwnChanges own() {
        return new OwnChanges(world.access, world.records, world.notifications, clock);
    }

    ReadChange read() {
        return new ReadChange(own(), world.records, record, world.notifications);
    }

    private ReplaceChange replace() {
        return new ReplaceChange(stamp, world.records, sendings, replacement(), world.features);
    }

    private RecordAcknowledgement acknowledge() {
        return new RecordAcknowledgement(
                world.notifications, world.deadlines, world.steps, world.out, record);
    }

    private TellAnotherWay another() {
        return new TellAnotherWay(world.access, world.steps, world.deadlines, world.out.audit::add);
    }

    private TellEveryone everyone() {
        var agree = new AskToAgree(world.withheld, withheldWork(), world.ids);
        return new TellEveryone(tell, world.records, world.deadlines, world.steps, agree);
    }

    private WithheldWork withheldWork() {
        return new WithheldWork(world.deadlines, world.steps);
    }

    private DecideLeftOut leftOut() {
        var afterAll = new TellAfterAll(tell, world.notifications, who);
        var settle = new SettleLeftOut(world.withheld, afterAll, record, clock);
        return new DecideLeftOut(
                world.access, world.withheld, world.records, withheldWork(), settle);
    }

    private TellOfReplacement replacement() {
        var supersede =
                new SupersedeNotification(
                        world.notifications, world.deadlines, world.steps, world.out, clock);
        return new TellOfReplacement(world.notifications, supersede, everyone, record, who);
    }

    private RingDutyRole ring() {
        var call = new RungCall(acknowledge, delivery, world.tellings, record);
        return new RingDutyRole(world.access, world.steps, world.notifications, call, clock);
    }

    private TakeOverNotification takeOver() {
        var handOver =
                new HandOver(world.notifications, world.deadlines, world.steps, record, clock);
        return new TakeOverNotification(
                world.access, world.steps, new Staff(), world.notifications, handOver);
    }

    private ClimbNotification climb() {
        var ours = new AskOurs(world.tellings, world.steps, world.out::notice);
        world.time.heardBy(
                new ClimbNotificationRungs(world.notifications, world.records, fresh, reach, ours));
        return new ClimbNotification(
                world.notifications, world.tellings, world.time.ladder(), world.deadlines);
    }

    /** Everybody works here who holds a role of practitioners. */
    private static final class Staff implements StaffDirectory {
        @Override
        public Optional<StaffMember> find(StaffId id) {
            return List.of(Role.values()).stream()
                    .filter(role -> CircumstancesWorld.staff(role).id().equals(id))
                    .map(
                            role ->
                                    new StaffMember(
                                            id,
                                            role.code(),
                                            "Somebody",
                                            Agency.CHILDRENS_SOCIAL_CARE,
                                            Rank.NONE,
                                            java.util.Set.of(role),
                                            role != Role.HEAD_OF_SERVICE))
                    .findFirst();
        }

        @Override
        public Optional<StaffMember> findByUsername(String username) {
            return Optional.empty();
        }

        @Override
        public Map<StaffId, String> names(Collection<StaffId> ids) {
            return Map.of();
        }

        @Override
        public List<StaffMember> holding(Role role) {
            return List.of();
        }
    }
}
