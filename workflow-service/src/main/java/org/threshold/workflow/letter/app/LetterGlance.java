package org.threshold.workflow.letter.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a letter, for whoever is told that a parent was not informed. */
@Service
class LetterGlance implements SubjectGlance {

    private final Letters letters;

    LetterGlance(Letters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return LetterSteps.LETTER;
    }

    @Override
    public String page(UUID id) {
        return letters.find(new LetterId(id))
                .map(letter -> "/cases/" + letter.about().caseRef().value())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return letters.find(new LetterId(id)).stream()
                .map(letter -> "For the " + letter.place().words() + ": " + about(letter.about()))
                .toList();
    }

    private static String about(Decision about) {
        return about.kind().words() + ", of " + DueWords.exact(about.decidedAt()) + ".";
    }
}
