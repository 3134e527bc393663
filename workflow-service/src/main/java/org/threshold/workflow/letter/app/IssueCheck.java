package org.threshold.workflow.letter.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.PoliceInvestigations;
import org.threshold.workflow.enquiry.PlannedConference;
import org.threshold.workflow.enquiry.PlannedConferences;
import org.threshold.workflow.letter.domain.IssueGate;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.platform.Refusal;

/** Asks the gate before a letter is issued, with what is known at this moment. */
@Service
class IssueCheck {

    private final Letters letters;
    private final ParentsOfCase parents;
    private final PoliceInvestigations investigations;
    private final PlannedConferences conferences;
    private final LetterRecord record;

    IssueCheck(
            Letters letters,
            ParentsOfCase parents,
            PoliceInvestigations investigations,
            PlannedConferences conferences,
            LetterRecord record) {
        this.letters = letters;
        this.parents = parents;
        this.investigations = investigations;
        this.conferences = conferences;
        this.record = record;
    }

    List<Refusal> refusals(ParentLetter letter, Issuing issuing) {
        return IssueGate.refusals(
                letter,
                issuing,
                new IssueGate.Known(
                        parents.of(letter.about().caseRef()),
                        excused(letter),
                        policeInvestigate(letter),
                        record.now()));
    }

    /** Whether an investigation of the police is open, so that they are asked first. */
    boolean policeInvestigate(ParentLetter letter) {
        return investigations.toldOpened(letter.about().caseRef());
    }

    /** The conference to which a letter invites, where its day is set. */
    Optional<PlannedConference> planned(ParentLetter letter) {
        return letter.about().kind().invites()
                ? conferences.of(letter.about().caseRef())
                : Optional.empty();
    }

    private Set<ParentRole> excused(ParentLetter letter) {
        return letters.of(letter.about().caseRef()).stream()
                .filter(one -> one.about().equals(letter.about()))
                .filter(one -> one.standing() instanceof Standing.NotTold)
                .map(ParentLetter::place)
                .collect(Collectors.toSet());
    }
}
