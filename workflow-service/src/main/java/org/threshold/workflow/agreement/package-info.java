/** Written agreements: a record of expectations, never protection (L-3.1.23, R-4.2-8). */
@NullMarked
package org.threshold.workflow.agreement;

import org.jspecify.annotations.NullMarked;
