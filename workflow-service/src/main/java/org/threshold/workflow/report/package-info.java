/**
 * Reports for managers and the partnership, read from what the features keep; they change none of
 * it. Audits of cases, which managers answer, are kept here.
 */
@NullMarked
package org.threshold.workflow.report;

import org.jspecify.annotations.NullMarked;
