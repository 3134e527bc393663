package org.threshold.workflow.referral.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.app.ReadOtherChildren.Known;
import org.threshold.workflow.referral.app.ReadOtherChildren.Standing;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;

/** A question that nobody has asked, about a family of which a sister is known. */
final class OtherChildrenGiven {

    static final PersonId SISTER = new PersonId(new UUID(8, 1));

    private OtherChildrenGiven() {}

    static Standing notAsked() {
        var sister =
                new PersonView(
                        SISTER,
                        "Zora Example",
                        new Born.Known(LocalDate.parse("2024-05-05")),
                        PersonKind.CHILD);
        return new Standing(
                new OtherChildren(Answer.NOT_ASKED, OptionalInt.empty(), ""),
                List.of(new Known(sister, true, Optional.empty())),
                List.of("CP-2041"));
    }
}
