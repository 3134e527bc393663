package org.threshold.workflow.letter.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;

/** Has people told that a parent was informed, or was not and why (EV-30). */
@Service
class ParentNews {

    private final Changes changes;
    private final ParentsOfCase parents;

    ParentNews(Changes changes, ParentsOfCase parents) {
        this.changes = changes;
        this.parents = parents;
    }

    /**
     * The parent was informed then.
     *
     * @param how in words that name nobody
     */
    void informed(Actor by, ParentLetter letter, Instant at, String how) {
        record(by, letter, new Said("informed", at, Map.of(), how));
    }

    /** A manager agreed that the parent is not told. */
    void notInformed(Actor by, ParentLetter letter, Instant at, NotTelling why) {
        var codes = Map.of("whyNot", why.reason().code());
        record(by, letter, new Said("not-informed", at, codes, why.why()));
    }

    private void record(Actor by, ParentLetter letter, Said said) {
        Map<String, String> codes = new HashMap<>(said.codes());
        codes.put("parent", code(letter.place()));
        Optional<PersonId> person = parents.person(letter);
        person.ifPresent(one -> codes.put("person", one.value().toString()));
        changes.record(
                by,
                new NewChange(
                        ChangeKind.PARENT_INFORMED,
                        said.stage(),
                        List.of(letter.about().caseRef()),
                        said.at(),
                        codes,
                        said.detail()));
    }

    private static String code(ParentRole place) {
        return switch (place.kind()) {
            case MOTHER -> "mother";
            case FATHER -> "father";
            case OTHER_PARENTAL_RESPONSIBILITY -> "other";
        };
    }

    private record Said(String stage, Instant at, Map<String, String> codes, String detail) {}
}
