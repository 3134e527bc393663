package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.PlannedAction;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Dissent;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;

/** What a meeting decided, as it is sent. */
record DecisionsForm(
        @Nullable List<ChildForm> children,
        @Nullable List<ActionForm> actions,
        @Nullable List<DissentForm> dissents,
        @Nullable NextForm next) {

    /** Who does what by when. */
    record ActionForm(
            @Nullable String what,
            @Nullable String agency,
            @Nullable String owner,
            @Nullable Instant dueAt) {}

    /** Who disagreed with what, and how it was settled. */
    record DissentForm(@Nullable String agency, @Nullable String what, @Nullable String settled) {}

    /**
     * What follows.
     *
     * @param at when the next meeting is, UTC
     * @param join how to take part in it
     * @param concluded that there is none
     */
    record NextForm(@Nullable Instant at, @Nullable String join, @Nullable Boolean concluded) {}

    MeetingDecisions read(Reading reading) {
        return new MeetingDecisions(
                new ChildReading(reading).read(children),
                actions(reading),
                dissents(reading),
                next(reading));
    }

    private List<PlannedAction> actions(Reading reading) {
        List<PlannedAction> planned = new ArrayList<>();
        for (ActionForm form : Reading.list(actions)) {
            String place = "actions[%d].".formatted(planned.size());
            planned.add(
                    new PlannedAction(
                            Reading.text(form.what()),
                            reading.one(
                                    place + "agency", form.agency(), Agency.values(), Agency::code),
                            Reading.text(form.owner()),
                            reading.instant(place + "dueAt", form.dueAt())));
        }
        return planned;
    }

    private List<Dissent> dissents(Reading reading) {
        List<Dissent> given = new ArrayList<>();
        for (DissentForm form : Reading.list(dissents)) {
            String place = "dissents[%d].agency".formatted(given.size());
            given.add(
                    new Dissent(
                            reading.one(place, form.agency(), Agency.values(), Agency::code),
                            Reading.text(form.what()),
                            Reading.text(form.settled())));
        }
        return given;
    }

    private Next next(Reading reading) {
        if (next == null) {
            return new Next.NotSaid();
        }
        boolean concluded = Boolean.TRUE.equals(next.concluded());
        if (concluded && next.at() != null) {
            reading.refuse(
                    "next",
                    "It is said both that there is a next meeting and that there is none.",
                    "Give its time, or say that the discussion is concluded.");
        }
        if (concluded) {
            return new Next.Concluded();
        }
        return next.at() == null
                ? new Next.NotSaid()
                : new Next.Meeting(new Booking(next.at(), Reading.text(next.join())));
    }
}
