package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Locale;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.WhoHasAnswered.Answer;
import org.threshold.workflow.circumstances.WhoHasAnswered.Told;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.app.ShowDischarge.Leaving;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.discharge.domain.DischargeGate;
import org.threshold.workflow.discharge.domain.DischargeGiven;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.discharge.domain.EarlyNotice;
import org.threshold.workflow.platform.Refusal;

/**
 * A discharge from hospital, in the words of its sheet: the list of who has to know, and what is
 * missing.
 *
 * @param leaves when the child leaves, or left
 * @param notice how early it was announced
 * @param late whether that was too late to prepare
 * @param flags what makes it complex, in sentences
 * @param told who was told, and whether they have answered
 * @param missing what a decision waits for, in sentences
 */
record DischargeSheet(
        String leaves,
        String stage,
        boolean ahead,
        String notice,
        boolean late,
        List<String> flags,
        List<Line> told,
        List<String> missing,
        List<Kept> notes) {

    private static final DischargeGiven GOES_AHEAD = new DischargeGiven(true, "now", "");

    /** Somebody who was told. */
    record Line(String who, String answer, boolean waits) {

        static Line of(Told one) {
            return new Line(
                    RecipientWords.of(one.who()),
                    words(one.answer()),
                    one.answer() == Answer.WAITS);
        }

        private static String words(Answer answer) {
            return switch (answer) {
                case WAITS -> "has not acknowledged it";
                case ACKNOWLEDGED -> "has acknowledged it";
                case TAKEN_OVER -> "has not acknowledged it; somebody has taken that over by name";
                case SUPERSEDED -> "was told of a plan that was corrected since";
            };
        }
    }

    /** What was done or said; its kind is the end of a message’s key. */
    record Kept(String kind, String at, String words) {

        static Kept of(Note note) {
            return new Kept(
                    note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    DueWords.exact(note.at()),
                    note.words());
        }
    }

    static DischargeSheet of(Leaving leaving) {
        Discharge discharge = leaving.discharge();
        return new DischargeSheet(
                discharge.leavesAt().map(DueWords::exact).orElse("That is not planned yet."),
                discharge.stage().words(),
                discharge.stage().ahead(),
                discharge.notice().words(),
                discharge.leavesAt().isPresent() && discharge.notice() != EarlyNotice.IN_TIME,
                discharge.flags().stream().map(DischargeFlag::words).toList(),
                leaving.basis().told().stream().map(Line::of).toList(),
                missing(leaving),
                leaving.notes().stream().map(Kept::of).toList());
    }

    private static List<String> missing(Leaving leaving) {
        return leaving.discharge().stage() == DischargeStage.PLANNED
                ? DischargeGate.refusals(leaving.discharge(), leaving.basis(), GOES_AHEAD).stream()
                        .map(Refusal::problem)
                        .toList()
                : List.of();
    }
}
