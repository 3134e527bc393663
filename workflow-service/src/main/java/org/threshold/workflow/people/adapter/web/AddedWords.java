package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.people.adapter.web.WhatFollows.Before;
import org.threshold.workflow.people.app.AddToFamily.Added;
import org.threshold.workflow.people.domain.Belonging;
import org.threshold.workflow.people.domain.Belonging.How;

/** Says that somebody was added to a family, and what follows from it. */
@Component
class AddedWords {

    private final WhatFollows follows;

    AddedWords(WhatFollows follows) {
        this.follows = follows;
    }

    String of(Before before, Belonging as, Added added) {
        List<String> words = new ArrayList<>();
        words.add(what(as.how()) + " is recorded.");
        words.addAll(follows.since(before, added.person()));
        boolean sibling = as.how() == How.SIBLING || as.how() == How.ANOTHER_CHILD;
        if (sibling && follows.leftOut(before, added.person())) {
            words.add(
                    "A strategy discussion is open, and it does not decide for this child: raise a"
                            + " concern if you worry about them too.");
        }
        if (!added.inPlace()) {
            words.add(
                    "The child’s record names somebody else in this place, or says that they are"
                            + " not to be contacted: look at ‘A child’s parents’.");
        }
        return String.join(" ", words);
    }

    private static String what(How how) {
        return switch (how) {
            case MOTHER -> "The mother";
            case FATHER -> "The father";
            case OTHER_PARENTAL_RESPONSIBILITY -> "Who else has parental responsibility";
            case SIBLING -> "The brother or sister";
            case PARTNER -> "The partner";
            case PARENTS_MOTHER -> "The grandmother";
            case PARENTS_FATHER -> "The grandfather";
            case CARER -> "The carer";
            case ANOTHER_CHILD -> "The other child";
            case ANOTHER_ADULT -> "The other adult";
        };
    }
}
