package org.threshold.workflow.strategy.adapter.web;

import static org.threshold.workflow.strategy.adapter.web.MinutesSheet.typed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Apart;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Course;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Decided;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Line;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.There;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.HeldMeeting;
import org.threshold.workflow.strategy.app.MeetingRecord;
import org.threshold.workflow.strategy.app.Minutes;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.QuorumCheck;

/** Puts one meeting into the words of the record. */
final class MeetingMinutes {

    private final Minutes minutes;
    private final MinutesChildren children;
    private final DiscussionPage.Meeting meeting;
    private final MeetingRecord record;
    private final MeetingReport report;

    MeetingMinutes(Minutes minutes, MinutesChildren children, DiscussionPage.Meeting meeting) {
        this.minutes = minutes;
        this.children = children;
        this.meeting = meeting;
        this.record = minutes.recordOf(meeting.held().number());
        this.report = meeting.held().report();
    }

    MinutesSheet.Meeting sheet() {
        HeldMeeting held = meeting.held();
        var after = new MeetingOutcome(minutes, meeting, record);
        return new MinutesSheet.Meeting(
                held.number(),
                RecordedWords.at(report.heldAt()),
                record.sent().isEmpty(),
                course(held.check()),
                report.attendees().stream().map(MeetingMinutes::there).toList(),
                absent(),
                information(),
                silent(),
                decisions(held),
                after.actions(),
                after.dissents(),
                NextWords.of(minutes, meeting),
                after.to(),
                after.kept());
    }

    private List<Decided> decisions(HeldMeeting held) {
        var agreements = minutes.page().preparation().agreements();
        return held.decisions().stream()
                .map(one -> DecisionMinutes.of(children.named(one.caseRef()), one, agreements))
                .toList();
    }

    private Course course(QuorumCheck check) {
        return new Course(
                switch (report.held()) {
                    case MEETING -> "As a meeting.";
                    case TELEPHONE -> "By telephone.";
                },
                switch (check) {
                    case QuorumCheck.Quorate() -> "Yes.";
                    case QuorumCheck.NotQuorate not -> "No. " + not.words();
                },
                switch (report.urgency()) {
                    case Urgency.CouldWait() -> "It did not have to go ahead without it.";
                    case Urgency.PreparationOutstanding(var reason) ->
                            "It was held urgently, with the police preparation outstanding: "
                                    + reason;
                },
                typed(report.minutes().purpose()),
                typed(report.minutes().risks()));
    }

    private static There there(Attendee one) {
        String rank = one.rank() == Rank.NONE ? "" : ", " + one.rank().code().replace('-', ' ');
        return new There(
                typed(one.name()), SeatWords.seat(one.seat()) + rank, one.agency().words());
    }

    private List<Line> absent() {
        return minutes.page().invitees().stream()
                .filter(one -> report.attendees().stream().noneMatch(one::sameSeatAs))
                .map(one -> new Line(SeatWords.place(one.seat(), one.agency()), one.why()))
                .toList();
    }

    /** Facts, opinions and assumptions apart, in this order, and then what nobody said that of. */
    private List<Apart> information() {
        return Stream.concat(
                        Arrays.stream(Basis.values()).map(Optional::of),
                        Stream.of(Optional.<Basis>empty()))
                .map(this::known)
                .filter(one -> !one.lines().isEmpty())
                .toList();
    }

    private Apart known(Optional<Basis> basis) {
        return new Apart(
                basis.map(it -> Capital.of(it.words()) + "s")
                        .orElse("Not said whether fact, opinion or assumption"),
                report.minutes().information().stream()
                        .filter(one -> one.basis().equals(basis))
                        .map(one -> new Line(one.agency().words(), typed(one.words())))
                        .toList());
    }

    private String silent() {
        Stream<Agency> heard =
                report.minutes().information().stream().map(MeetingReport.Information::agency);
        List<Agency> spoke = heard.toList();
        return Stream.concat(
                        report.attendees().stream().map(Attendee::agency),
                        minutes.page().invitees().stream().map(Invitee::agency))
                .filter(agency -> agency != Agency.THRESHOLD && !spoke.contains(agency))
                .distinct()
                .sorted()
                .map(Agency::words)
                .collect(Collectors.joining(", "));
    }
}
