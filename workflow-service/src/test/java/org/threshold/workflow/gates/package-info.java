/** The gates of the product on one page: what each refuses, the way past it, and what is left. */
@NullMarked
package org.threshold.workflow.gates;

import org.jspecify.annotations.NullMarked;
