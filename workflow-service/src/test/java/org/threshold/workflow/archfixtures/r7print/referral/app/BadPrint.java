package org.threshold.workflow.archfixtures.r7print.referral.app;

/** Prints. */
class BadPrint {

    void say() {
        System.out.println("said");
    }
}
