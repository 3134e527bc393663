package org.threshold.workflow.letter.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** The part of a case’s page with what each parent was told, and what of it in the chronology. */
@Component
class CaseLettersPart implements CasePart, ChronologySource {

    /** After the enquiry of which they are told. */
    private static final int ORDER = 33;

    private final LettersOfCase read;

    CaseLettersPart(LettersOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return LetterWords.part(all(who, caseRef));
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return all(who, caseRef).stream().flatMap(one -> told(one).stream()).toList();
    }

    private static Optional<ChronologyEntry> told(ParentLetter letter) {
        return letter.standing() instanceof Standing.Told told
                ? Optional.of(
                        new ChronologyEntry(
                                        told.at(),
                                        "A letter went to the " + letter.place().words(),
                                        "About " + letter.about().kind().words() + ".",
                                        LetterWords.page(letter))
                                .routine())
                : Optional.empty();
    }

    private List<ParentLetter> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream().flatMap(ref -> read.of(who, ref).stream()).toList();
    }
}
