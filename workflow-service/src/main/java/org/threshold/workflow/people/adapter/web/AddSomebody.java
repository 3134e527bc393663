package org.threshold.workflow.people.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.app.AddToFamily;
import org.threshold.workflow.people.app.AddToFamily.Added;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.platform.Refusal;

/** Adds somebody to a family and says what follows from it. */
@Component
class AddSomebody {

    private final AddToFamily add;
    private final WhatFollows follows;
    private final AddedWords words;

    AddSomebody(AddToFamily add, WhatFollows follows, AddedWords words) {
        this.add = add;
        this.follows = follows;
        this.words = words;
    }

    /** What became of it. */
    sealed interface Result {}

    /** They belong to the family now; the words say what follows. */
    record Done(String words) implements Result {}

    /** They do not, for these reasons. */
    record NotDone(List<Refusal> refusals) implements Result {}

    Result handle(Actor who, AddDraft draft) {
        var before = follows.before(draft.family());
        Answer<Added> answer = add.handle(who, draft.command());
        return answer instanceof Answer.Done<Added>(var added)
                ? new Done(words.of(before, draft.said().as(), added))
                : new NotDone(FamilyAsk.refusals(answer));
    }
}
