import Mustache

/// Parts of which a page has thousands, and how templates find their members.
///
/// Elsewhere a template looks members up by reflection, which took half of the time of a page. A member
/// that is not there is `false` here: its section is left out, and no part around it is asked.
extension TableContent.Cell: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "label": label
    case "isNumber": isNumber
    case "isAlarm": isAlarm
    case "isWord": isWord
    case "sort": sort ?? false as Any
    case "bar": bar ?? false as Any
    default: nil
    }
  }
}

extension TableContent.Row: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "head": head
    case "label": label
    case "detail": detail ?? false as Any
    case "cells": cells
    default: nil
    }
  }
}

extension DemandCard.Mark: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "x": x
    case "y": y
    case "width": width
    case "height": height
    default: nil
    }
  }
}

extension FlowMap.Flow: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "path": path
    case "width": width
    default: nil
    }
  }
}

extension FlowMap.Dot: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "x": x
    case "y": y
    case "radius": radius
    case "service": service
    case "title": title
    default: nil
    }
  }
}
