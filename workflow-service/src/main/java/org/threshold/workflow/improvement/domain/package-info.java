/** Actions from reviews and audits, in their own words. */
@NullMarked
package org.threshold.workflow.improvement.domain;

import org.jspecify.annotations.NullMarked;
