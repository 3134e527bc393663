package org.threshold.workflow.archfixtures.r4apis.referral.app;

import org.threshold.workflow.archfixtures.r4apis.people.domain.Household;

/** Imports the inside of another feature. */
record BadImport(Household household) {}
