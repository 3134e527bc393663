/** A concern that came in, and the case of each child that it is about. */
@NullMarked
package org.threshold.workflow.referral;

import org.jspecify.annotations.NullMarked;
