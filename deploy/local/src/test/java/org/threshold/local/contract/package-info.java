/** Tests of the published contract itself. */
@NullMarked
package org.threshold.local.contract;

import org.jspecify.annotations.NullMarked;
