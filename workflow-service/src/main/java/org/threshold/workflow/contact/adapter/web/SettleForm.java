package org.threshold.workflow.contact.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.contact.domain.Course;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.platform.web.Reading;

/**
 * How a restriction goes on, as it is sent in a step; everything else stays as it was.
 *
 * @param course {@code goes-on} or {@code lifted}
 * @param reviewOn the day in England by which it is looked at again
 * @param told how and when the adult was told why; left out, as it was
 * @param why what legal services advise, and why it goes on or is lifted
 */
record SettleForm(
        @Nullable String course,
        @Nullable BasisForm basis,
        @Nullable LocalDate reviewOn,
        @Nullable String told,
        @Nullable String why) {

    Revision read(Reading reading, RestrictionSaid before) {
        String heard = Reading.text(told);
        return new Revision(
                reading.one("course", course, List.of(Course.GOES_ON, Course.LIFTED), Course::code),
                new RestrictionSaid(
                        before.whom(),
                        before.terms(),
                        BasisForm.read(basis, reading),
                        Optional.ofNullable(reviewOn),
                        heard.isEmpty() ? before.told() : heard),
                Reading.text(why));
    }
}
