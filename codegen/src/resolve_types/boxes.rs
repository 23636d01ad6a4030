//! Boxes for types that contain themselves through a union or another name.
//!
//! The generator breaks circles of structures itself; unions and names are placeholders to it.

use std::collections::BTreeMap;

use crate::{
    lower::{Kind, Shape, slots_of},
    rust_type::Type,
};

type Slots = BTreeMap<String, Vec<Type>>;

pub(super) fn add(slots: &mut Slots, shapes: &[Shape]) {
    for shape in shapes {
        let Kind::Object(fields) = &shape.kind else {
            continue;
        };
        for index in 0..fields.len() {
            let Some(ty) = slots.get(&shape.name).and_then(|types| types.get(index)).cloned() else {
                continue;
            };
            if reaches(&ty, &shape.name, slots, shapes)
                && let Some(slot) = slots.get_mut(&shape.name).and_then(|types| types.get_mut(index))
            {
                *slot = Type::Boxed(Box::new(ty));
            }
        }
    }
}

/// Whether a value of a type holds a value of another one in place, not in a list, map or box.
fn reaches(from: &Type, to: &str, slots: &Slots, shapes: &[Shape]) -> bool {
    let mut open: Vec<&str> = from.name().into_iter().collect();
    let mut seen: Vec<&str> = Vec::new();
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        let types = |component: &str| slots.get(component).map_or(&[][..], Vec::as_slice);
        match shapes
            .iter()
            .find(|shape| shape.name == name)
            .map(|shape| &shape.kind)
        {
            Some(Kind::Object(_)) => open.extend(types(name).iter().filter_map(Type::name)),
            Some(Kind::Alias | Kind::Untagged(_)) => {
                open.extend(types(&slots_of(name)).iter().filter_map(Type::name));
            }
            Some(Kind::Tagged { variants, .. }) => {
                open.extend(variants.iter().map(|(_, component)| component.as_str()));
            }
            _ => {}
        }
    }
    false
}
