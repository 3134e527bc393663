package org.threshold.workflow.archfixtures.r7dates.referral.domain;

import java.util.Date;

/** Has a date that can be changed. */
@SuppressWarnings("JavaUtilDate")
class BadDate {

    long millis(Date date) {
        return date.getTime();
    }
}
