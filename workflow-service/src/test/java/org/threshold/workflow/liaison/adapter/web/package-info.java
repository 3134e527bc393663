/** Tests of liaisons. */
@NullMarked
package org.threshold.workflow.liaison.adapter.web;

import org.jspecify.annotations.NullMarked;
