package org.threshold.workflow.strategy.adapter.web;

import static org.threshold.workflow.strategy.adapter.web.MinutesSheet.NOT_RECORDED;
import static org.threshold.workflow.strategy.adapter.web.MinutesSheet.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Action;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Line;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.MeetingRecord;
import org.threshold.workflow.strategy.app.MeetingRecord.Kept;
import org.threshold.workflow.strategy.app.MeetingRecord.Sent;
import org.threshold.workflow.strategy.app.Minutes;
import org.threshold.workflow.strategy.domain.MeetingDecisions;

/** Puts what came of a meeting into the words of the record, and who kept it. */
record MeetingOutcome(Minutes minutes, DiscussionPage.Meeting meeting, MeetingRecord record) {

    List<Action> actions() {
        return completed()
                .flatMap(one -> one.actions().stream())
                .map(
                        one ->
                                new Action(
                                        one.what(),
                                        one.owner(),
                                        one.agency().words(),
                                        RecordedWords.at(one.dueAt())))
                .toList();
    }

    List<Line> dissents() {
        return completed()
                .flatMap(one -> one.dissents().stream())
                .map(
                        one ->
                                new Line(
                                        one.agency().words(),
                                        RecordedWords.sentence(one.what())
                                                + " How it was settled: "
                                                + typed(one.settled())))
                .toList();
    }

    private Stream<MeetingDecisions> completed() {
        return meeting.completed().stream();
    }

    List<String> to() {
        return record.sent().isEmpty()
                ? minutes.background().recipients().stream()
                        .map(one -> SeatWords.place(one.seat(), one.agency()))
                        .toList()
                : record.sent().stream()
                        .flatMap(sent -> sent.to().stream())
                        .map(one -> SeatWords.place(one.seat(), one.agency()))
                        .toList();
    }

    List<Line> kept() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Recorded by", by(record.held())));
        lines.add(
                new Line(
                        "Decisions recorded by",
                        record.decided().stream().map(this::by).findFirst().orElse(NOT_RECORDED)));
        lines.add(
                new Line(
                        "Record sent",
                        record.sent().stream()
                                .map(Sent::at)
                                .map(RecordedWords::at)
                                .findFirst()
                                .orElse("Not yet: this is a draft.")));
        return lines;
    }

    private String by(Kept kept) {
        String name =
                minutes.names().getOrDefault(kept.by(), "somebody whose name is not recorded");
        return Capital.of(name) + ", " + RecordedWords.at(kept.at());
    }
}
