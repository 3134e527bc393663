/** Reads the bank holidays and the area profile that are shipped with the product. */
@NullMarked
package org.threshold.workflow.deadlines.adapter.shipped;

import org.jspecify.annotations.NullMarked;
