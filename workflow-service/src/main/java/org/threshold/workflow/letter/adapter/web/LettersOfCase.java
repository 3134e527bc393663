package org.threshold.workflow.letter.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.ReadLetters;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The letters of a case, which its page shows in two places and reads once. */
@Component
class LettersOfCase extends OnceARequest<Actor, CaseRef, List<ParentLetter>> {

    LettersOfCase(ReadLetters read) {
        super(read::of);
    }
}
