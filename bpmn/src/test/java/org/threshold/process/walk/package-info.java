/** A walk at random through the processes of many cases, held against their drawings on paper. */
@NullMarked
package org.threshold.process.walk;

import org.jspecify.annotations.NullMarked;
