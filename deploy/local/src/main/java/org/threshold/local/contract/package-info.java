/** The published contract of the topics, for the tests of everybody who sends or receives. */
@NullMarked
package org.threshold.local.contract;

import org.jspecify.annotations.NullMarked;
