package org.threshold.workflow.letter.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.PlannedConference;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.LetterSheet;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows whether parents were told; whoever reads a letter is kept in the audit. */
@Service
public class ReadLetters {

    private final Access access;
    private final Letters letters;
    private final JoinedCases joined;
    private final IssueCheck check;
    private final LetterRecord record;

    ReadLetters(
            Access access,
            Letters letters,
            JoinedCases joined,
            IssueCheck check,
            LetterRecord record) {
        this.access = access;
        this.letters = letters;
        this.joined = joined;
        this.check = check;
        this.record = record;
    }

    /** How a letter is looked at. */
    public enum Copy {
        SHOWN("parent-letter-read"),
        TAKEN("parent-letter-taken");

        private final String act;

        Copy(String act) {
            this.act = act;
        }
    }

    /** A letter as it was sent. */
    public record Whole(ParentLetter letter, LetterSheet sheet) {}

    /** All of a case, the latest decision’s first. */
    @Transactional(readOnly = true)
    public List<ParentLetter> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return letters.of(joined.answering(ref));
    }

    /** A letter as it was sent; empty where none was. */
    @Transactional
    public Optional<Whole> sent(Actor who, LetterId id, Copy copy) {
        access.require(who, Activity.READ_CASE);
        return letters.find(id)
                .flatMap(
                        letter ->
                                letters.sent(id)
                                        .map(it -> new Whole(letter, LetterSheet.of(it.text()))))
                .map(
                        whole -> {
                            record.keep(who, copy.act, whole.letter(), "");
                            return whole;
                        });
    }

    /** How each parent stands over all cases. */
    @Transactional(readOnly = true)
    public Map<ParentRole, Tally> tallies(Actor who) {
        access.require(who, Activity.READ_BOARD);
        return letters.tallies();
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public ParentLetter forStep(LetterId id) {
        return letters.find(id).orElseThrow();
    }

    /** The conference that a letter invites to, where its day is set. */
    @Transactional(readOnly = true)
    public Optional<PlannedConference> planned(ParentLetter letter) {
        return check.planned(letter);
    }

    /** Whether the police have to be asked before the letter of a step is issued. */
    @Transactional(readOnly = true)
    public boolean policeInvestigate(ParentLetter letter) {
        return check.policeInvestigate(letter);
    }
}
