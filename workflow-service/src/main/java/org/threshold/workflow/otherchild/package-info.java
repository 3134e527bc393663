/** The other children of a home, or of a home of whoever a referral says is suspected (L-3.1.8). */
@NullMarked
package org.threshold.workflow.otherchild;

import org.jspecify.annotations.NullMarked;
